import { type Decoder, decoderOf, salvage } from './compression.ts';
import { limits } from './limits.ts';

/**
 * A response body as it arrives, decompressed, never more than `limits.bodyRead` of it on either side of the
 * decompression. Compressed chunks are not held back while they are decoded: they are bounded as well.
 */
export class Body {
  /** More was sent than is read. */
  full = false;
  /** What is wrong with the compression, in zlib's words. */
  broken: Error | null = null;
  readonly #encoding: string;
  readonly #onFull: () => void;
  readonly #received = new Chunks();
  readonly #decoded = new Chunks();
  #decoder: Decoder | null = null;

  /** `encoding` is the Content-Encoding in lower case; `onFull` is called once, when no more needs to be sent. */
  constructor(encoding: string, onFull: () => void) {
    this.#encoding = encoding;
    this.#onFull = onFull;
  }

  write(chunk: Buffer): void {
    if (this.full) return;
    if (this.#received.bytes === 0) this.#decoder = this.#open(chunk);
    const fits = this.#received.push(chunk);
    if (this.#decoder?.destroyed === false) this.#decoder.write(chunk);
    if (!fits) this.#stop();
  }

  /** The bytes, when all that arrived is decoded. What is not compressed after all is kept as it came. */
  async end(): Promise<Buffer> {
    const decoder = this.#decoder;
    if (!decoder) return this.#received.join();
    await new Promise<void>((resolve) => {
      if (decoder.closed) return resolve();
      decoder.once('close', resolve);
      decoder.end();
    });
    return this.broken ? salvage(this.#encoding, this.#received.join()) : this.#decoded.join();
  }

  #open(first: Buffer): Decoder | null {
    const decoder = decoderOf(this.#encoding, first);
    decoder?.on('data', (chunk: Buffer) => {
      if (this.#decoded.push(chunk)) return;
      decoder.destroy();
      this.#stop();
    });
    decoder?.on('error', (error: NodeJS.ErrnoException) => {
      // Once full, the stream was cut short on this side; any other defect is the sender's.
      if (!this.full || error.code !== 'Z_BUF_ERROR') this.broken = error;
    });
    return decoder;
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
