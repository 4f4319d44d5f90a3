import { close, fsync, write } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, unlessUnable } from '../../base/folders.ts';
import { beginPart, type Part, place, refuseOther, remove } from '../../base/part.ts';
import { notWritten } from '../../base/user-error.ts';

const written = promisify(write);
const flushed = promisify(fsync);
const closed = promisify(close);

/**
 * A file that is there whole or as it was: written bit by bit beside its place, flushed, and put there at the end. A
 * kill at any moment leaves the former one, and a part beside it that the next run takes away.
 */
export class WholeFile {
  readonly target: string;
  readonly #name: string;
  readonly #part: Part;
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(target: string, part: Part, name: string) {
    this.target = target;
    this.#name = name;
    this.#part = part;
  }

  /** Begins a file that the user calls `name`. Throws what the file system says. */
  static begin(target: string, name: string): WholeFile {
    refuseOther(target);
    makeFolder(path.dirname(target));
    return new WholeFile(target, beginPart(path.dirname(target)), name);
  }

  /**
   * Resolves when all so far is written, so that what is not written yet stays little. Rejects with `OutputError`.
   */
  write(text: string): Promise<void> {
    if (text !== '') this.#last = this.#last.then(() => this.#append(Buffer.from(text)));
    return this.#last;
  }

  /** Flushes and closes the file: nothing can be written any more. Rejects with `OutputError`. */
  async flush(): Promise<void> {
    await this.#last;
    if (this.#isClosed) return;
    try {
      await flushed(this.#part.fd).catch(unlessUnable);
      await this.#close();
    } catch (error) {
      throw notWritten(this.#name, error);
    }
  }

  /** Puts the file in its place, after `flush`. Throws `OutputError`. */
  place(): void {
    try {
      place(this.#part, this.target);
    } catch (error) {
      throw notWritten(this.#name, error);
    }
  }

  /** Takes the part away, instead of `place`. */
  remove(): void {
    remove(this.#part);
    // Once nothing writes to it any more; what that comes to matters to nobody.
    this.#last.then(() => this.#close()).catch(() => this.#close().catch(() => {}));
  }

  async #append(bytes: Buffer): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; )
        at += (await written(this.#part.fd, bytes, at, bytes.length - at, null)).bytesWritten;
    } catch (error) {
      throw notWritten(this.#name, error);
    }
  }

  async #close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await closed(this.#part.fd);
  }
}
