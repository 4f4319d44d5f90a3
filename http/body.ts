import { type EncodingError, salvage } from './compression.ts';
import { Decoding } from './decoding.ts';
import { parseJson } from './json.ts';
import { limits } from './limits.ts';

/**
 * A response body as it arrives, decompressed, never more than `limits.bodyRead` of it on either side of the
 * decompression. Compressed chunks are not held back while they are decoded: they are bounded as well.
 */
export class Body {
  /** More was sent than is read. */
  full = false;
  readonly #onFull: () => void;
  readonly #received = new Chunks();
  readonly #decoded = new Chunks();
  readonly #decoding: Decoding;

  /** `encoding` is the Content-Encoding in lower case; `onFull` is called once, when no more needs to be sent. */
  constructor(encoding: string, onFull: () => void) {
    this.#onFull = onFull;
    this.#decoding = new Decoding(encoding, (chunk) => {
      if (this.#decoded.push(chunk)) return;
      this.#decoding.stop();
      this.#stop();
    });
  }

  get broken(): EncodingError | null {
    return this.#decoding.broken;
  }

  write(chunk: Buffer): void {
    if (this.full) return;
    const isCompressed = this.#decoding.codings.length > 0;
    const fits = !isCompressed || this.#received.push(chunk);
    this.#decoding.write(chunk);
    if (fits) return;
    this.#decoding.cutShort();
    this.#stop();
  }

  /** What came so far is a JSON value with nothing missing. */
  get isWholeJson(): boolean {
    return !this.full && parseJson(this.#decoded.join().toString('utf8')) !== undefined;
  }

  /** The bytes, when all that arrived is decoded. What is not compressed after all is kept as it came. */
  async end(): Promise<Buffer> {
    await this.#decoding.end();
    const [coding, ...more] = this.#decoding.codings;
    if (!this.broken || coding === undefined) return this.#decoded.join();
    const received = this.#received.join();
    return more.length === 0 ? salvage(coding, received) : received;
  }

  #stop(): void {
    if (this.full) return;
    this.full = true;
    this.#onFull();
  }
}

class Chunks {
  bytes = 0;
  readonly #chunks: Buffer[] = [];

  /** False when not all of it found room. */
  push(chunk: Buffer): boolean {
    const room = limits.bodyRead - this.bytes;
    const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
    if (kept.length > 0) this.#chunks.push(kept);
    this.bytes += kept.length;
    return kept === chunk;
  }

  join(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
