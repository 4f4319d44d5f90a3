import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { limits } from './limits.ts';

type Decoder = ReturnType<typeof createGunzip>;

/**
 * A response body as it arrives, decompressed, never more than `limits.bodyRead` of it on either side of the
 * decompression. Compressed chunks are not held back while they are decoded: they are bounded as well.
 */
export class Body {
  /** More was sent than is read. */
  full = false;
  /** What is wrong with the compression, in zlib's words. */
  broken: Error | null = null;
  readonly #decoded = new Chunks();
  readonly #received = new Chunks();
  #decoder: Decoder | null = null;
  /** Chunks the decoder has not done with. */
  #pending = 0;
  #caughtUp: (() => void) | null = null;

  readonly #encoding: string;
  readonly #onFull: () => void;

  /** `encoding` is the Content-Encoding in lower case; `onFull` is called once, when no more needs to be sent. */
  constructor(encoding: string, onFull: () => void) {
    this.#encoding = encoding;
    this.#onFull = onFull;
  }

  write(chunk: Buffer): void {
    if (this.full) return;
    const fits = this.#received.push(chunk);
    this.#decoder ??= this.#open(chunk);
    const decoder = this.#decoder;
    if (decoder && !decoder.destroyed) {
      this.#pending++;
      decoder.write(chunk, () => {
        this.#pending--;
        if (this.#pending === 0) this.#caughtUp?.();
      });
    }
    if (!fits) this.#stop();
  }

  /** The bytes, when all that arrived is decoded. What is not compressed after all is kept as it came. */
  async end(): Promise<Buffer> {
    const decoder = this.#decoder;
    if (!decoder) return this.#received.join();
    await new Promise<void>((resolve) => {
      if (decoder.closed) return resolve();
      decoder.once('close', resolve);
      // Ending it earlier would make zlib throw away the beginning of a stream that broke off.
      this.#caughtUp = () => decoder.end();
      if (this.#pending === 0) this.#caughtUp();
    });
    if (!this.broken || this.#decoded.bytes > 0) return this.#decoded.join();
    const received = this.#received.join();
    return received.subarray(0, 2).equals(gzipMagic) ? Buffer.alloc(0) : received;
  }

  #open(first: Buffer): Decoder | null {
    const decoder = open(this.#encoding, first);
    decoder?.on('data', (chunk: Buffer) => {
      if (this.#decoded.push(chunk)) return;
      decoder.destroy();
      this.#stop();
    });
    decoder?.on('error', (error) => {
      this.broken = error;
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

const gzipMagic = Buffer.from([0x1f, 0x8b]);

function open(encoding: string, first: Buffer): Decoder | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      // The standard means zlib; some servers send what the word says.
      return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}
