import { bothCases } from './both-cases.ts';
import { hasScopes } from './opening.ts';

/** Whether case counts, while a pattern is read. */
export class LetterCase {
  /** At the beginning. */
  readonly isCaseless: boolean;
  /** JavaScript has one rule for all of a pattern, and for letters that are none to PCRE: then both cases are written out. */
  readonly #isWritten: boolean;
  /** Where reading has come to. */
  isIgnored: boolean;

  constructor(pattern: string, isCaseless: boolean) {
    this.isCaseless = isCaseless || pattern.startsWith('(?i)');
    this.isIgnored = this.isCaseless;
    this.#isWritten = hasScopes(pattern) || (this.isCaseless && /[\x80-\xff]/.test(pattern));
  }

  get isBoth(): boolean {
    return this.#isWritten && this.isIgnored;
  }

  get flags(): string {
    return this.isCaseless && !this.#isWritten ? 'is' : 's';
  }

  of(atom: string): string {
    return this.isBoth ? bothCases(atom) : atom;
  }
}
