import path from 'node:path';
import { flushFolder } from '../../base/folders.ts';
import { withLock } from '../../base/lock.ts';
import { otherWriter, refuseOther } from '../../base/part.ts';
import { OutputError, reasonOf } from '../../base/user-error.ts';
import { WholeFile } from './whole-file.ts';

/** Putting them in place takes milliseconds: who waits longer waits for something else. */
const WAIT_MS = 10_000;

/**
 * The files of one run in one folder. They are put in place together, one right after the other, in the order in
 * which they were begun: whoever reads while that happens may find new ones before the last and former ones behind.
 * Two runs that end at the same moment do it one after the other, so that no run is mixed with another.
 */
export class FileSet {
  readonly #folder: string;
  readonly #name: string;
  #files: WholeFile[] = [];

  /** `name` is how the user calls the folder. */
  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  /** Throws `OutputError` where nothing can be written. */
  begin(file: string): WholeFile {
    try {
      const begun = WholeFile.begin(path.join(this.#folder, file), path.join(this.#name, file));
      this.#files.push(begun);
      return begun;
    } catch (error) {
      this.remove();
      throw new OutputError(`${this.#name} cannot take the reports: ${reasonOf(error)}`);
    }
  }

  /** What the user should know of others that write here, in a sentence; null when there are none. */
  get warning(): string | null {
    const other = otherWriter(this.#folder);
    return other
      ? `Another run (process ${other.pid}) is writing into ${this.#name} as well. The reports of the one that ends last will be there; name another folder to keep both.`
      : null;
  }

  /** Puts all files in place or none, but for a kill in between. Rejects with `OutputError`. */
  async place(): Promise<void> {
    try {
      await Promise.all(this.#files.map((file) => file.flush()));
      // One that holds the name of a report, a folder say, is found before any is put in place.
      for (const { target } of this.#files) refuseOther(target);
      await withLock(
        path.join(this.#folder, 'report.json'),
        { name: `into ${this.#name}`, waitMs: WAIT_MS },
        () => {
          for (const file of this.#files) file.place();
        },
      );
      flushFolder(this.#folder);
    } catch (error) {
      this.remove();
      throw error instanceof OutputError ? error : new OutputError(reasonOf(error));
    }
  }

  /** Leaves the file out: the former one stays, if there is one. */
  drop(file: WholeFile): void {
    file.remove();
    this.#files = this.#files.filter((one) => one !== file);
  }

  remove(): void {
    for (const file of this.#files) file.remove();
  }
}
