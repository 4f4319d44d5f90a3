import type { LineCounter } from 'yaml';
import { type Problem, SitesError } from './errors.ts';

/** Offsets into the file: from the first character up to the one after the last. */
export interface Place {
  start: number;
  end: number;
}

/** Collects the mistakes of one file, so that all of them are told at once. */
export class Problems {
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #found = new Map<string, Problem>();
  #trusted = Number.POSITIVE_INFINITY;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  add(at: Place, message: string, hint?: string): void {
    if (at.end >= this.#trusted) return;
    const { line, col } = this.#lines.linePos(at.start);
    const problem = { file: this.#file, line, column: col, message, ...(hint === undefined ? {} : { hint }) };
    // One node is judged again for every site that takes it from `defaults` or through an alias.
    const same = JSON.stringify([line, col, message]);
    if (!this.#found.has(same)) this.#found.set(same, problem);
  }

  /** After a syntax error YAML guesses: what is found from that line on would be false alarms. */
  trustOnlyBefore(offset: number): void {
    const { line } = this.#lines.linePos(offset);
    this.#trusted = Math.min(this.#trusted, this.#lines.lineStarts[line - 1] ?? 0);
  }

  lineOf(at: Place): number {
    return this.#lines.linePos(at.start).line;
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  throwIfAny(): void {
    if (this.any) throw new SitesError([...this.#found.values()]);
  }
}
