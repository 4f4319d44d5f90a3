import { Writable } from 'node:stream';
import type { Output } from './io.ts';

/**
 * A standard stream that never fails to whoever writes to it: its first failure is handed to `onLoss`, and what is written
 * from then on is dropped.
 */
export class Outlet extends Writable {
  readonly #stream: Output;
  #isLost = false;
  #proceed: (() => void) | null = null;

  constructor(stream: Output, onLoss: (error: NodeJS.ErrnoException) => void) {
    super({ decodeStrings: false });
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!this.#isLost) onLoss(error);
      this.#isLost = true;
      this.#proceed?.();
    });
  }

  get isTTY(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number | undefined {
    return this.#stream.columns;
  }

  override _write(chunk: string | Uint8Array, encoding: BufferEncoding, done: () => void): void {
    const proceed = () => {
      this.#proceed = null;
      done();
    };
    this.#proceed = proceed;
    if (this.#isLost || chunk.length === 0) proceed();
    // What failed is an `error` of the stream as well.
    else if (typeof chunk === 'string') this.#stream.write(chunk, encoding, () => this.#proceed?.());
    else this.#stream.write(chunk, () => this.#proceed?.());
  }
}
