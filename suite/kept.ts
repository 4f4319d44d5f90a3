import { createHash } from 'node:crypto';
import { accessSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../base/folders.ts';
import { writeWhole } from '../base/write-whole.ts';

/**
 * Small files in several folders at once, so that what one of them loses or refuses another one has. Nothing here
 * throws: a disk may be full, read-only or gone.
 */
export class Kept {
  /** Why the last file could not be written anywhere: `ENOSPC`. */
  trouble: string | null = null;
  readonly #folders: readonly string[];
  readonly #own: string;

  /** `own` is made where it is missing, again and again; `ofRun` only once, so that its loss is seen. */
  constructor(ofRun: string | null, own: string) {
    this.#folders = [...(ofRun === null ? [] : [ofRun]), own];
    this.#own = own;
  }

  /** Every copy that is word for word what was written. */
  read(name: string): string[] {
    return this.#folders.flatMap((folder) => {
      try {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const at = text.indexOf('\n');
        return text.slice(0, at) === digest(text.slice(at + 1)) ? [text.slice(at + 1)] : [];
      } catch {
        return [];
      }
    });
  }

  /** Whether any folder has it now. */
  write(name: string, text: string): boolean {
    const content = `${digest(text)}\n${text}`;
    return this.#inEach((folder) => writeWhole(path.join(folder, name), content, { isKept: false })).some(
      (error) => error === null,
    );
  }

  has(name: string): boolean {
    return this.#folders.some((folder) => existsSync(path.join(folder, name)));
  }

  /**
   * Whether this process is the one that made it: of several, one does. An empty file takes no room, so that a full disk
   * has it mostly; what it says may be lost.
   */
  claim(name: string, says = ''): 'mine' | 'taken' | 'impossible' {
    const errors = this.#inEach(
      (folder) => writeFileSync(path.join(folder, name), says, { flag: 'wx', mode: 0o600 }),
      'EEXIST',
    );
    if (!this.has(name)) return 'impossible';
    this.trouble = null;
    return errors.at(-1) === 'EEXIST' ? 'taken' : 'mine';
  }

  /** What a claim says, or nothing. */
  words(name: string): string {
    for (const folder of this.#folders) {
      try {
        return readFileSync(path.join(folder, name), 'utf8');
      } catch {
        // Another folder may have it.
      }
    }
    return '';
  }

  /** The error of each folder, null where there was none; ends with the one that is `final`. */
  #inEach(work: (folder: string) => void, final?: string): (string | null)[] {
    const errors: (string | null)[] = [];
    for (const folder of this.#folders) {
      errors.push(errorOf(() => this.#workIn(folder, work)));
      if (final !== undefined && errors.at(-1) === final) break;
    }
    this.trouble = errors.includes(null) ? null : (errors.at(-1) ?? null);
    return errors;
  }

  #workIn(folder: string, work: (folder: string) => void): void {
    if (folder === this.#own) makeFolder(folder);
    else accessSync(folder);
    work(folder);
  }
}

function errorOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    // The code alone: a report may go to others, and a path of this machine is nothing for them.
    return /\bE[A-Z]{3,}\b/.exec(String(error))?.[0] ?? 'an error';
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
