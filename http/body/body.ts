import { parseJson } from '../../base/json.ts';
import { limits } from '../limits.ts';
import { type EncodingError, salvage } from './compression.ts';
import { Decoding } from './decoding.ts';
import { JsonSieve, type Sieved, type Wanted } from './json-sieve.ts';

/** What was read of a body. */
export interface ReadBody {
  /** Decompressed; of long JSON the beginning alone. */
  bytes: Buffer;
  /** Bytes that came after decompression. */
  size: number;
  /** What was picked out of long JSON; null where `bytes` is all that was read. */
  sieved: Sieved | null;
}

/**
 * A response body as it arrives, decompressed, never more than its bound on either side of the decompression:
 * `limits.bodyRead`, and `limits.jsonRead` for JSON, which is not held as it came. Compressed chunks are not held back
 * while they are decoded: they are bounded as well.
 */
export class Body {
  /** More was sent than is read. */
  full = false;
  readonly #wanted: Wanted | undefined;
  readonly #onFull: () => void;
  readonly #received = new Chunks(limits.bodyRead);
  readonly #decoded = new Chunks(limits.bodyRead);
  readonly #decoding: Decoding;
  #wire = 0;
  #size = 0;
  #sieve: JsonSieve | null = null;

  /** `encoding` is the Content-Encoding in lower case; `onFull` is called once, when no more needs to be sent. */
  constructor(encoding: string, wanted: Wanted | undefined, onFull: () => void) {
    this.#wanted = wanted;
    this.#onFull = onFull;
    this.#decoding = new Decoding(encoding, (chunk) => this.#take(chunk));
  }

  get broken(): EncodingError | null {
    return this.#decoding.broken;
  }

  /** What came so far is a JSON value with nothing missing. */
  get isWholeJson(): boolean {
    if (this.#sieve) return this.#sieve.isWhole;
    return !this.full && parseJson(this.#decoded.join().toString('utf8')) !== undefined;
  }

  write(chunk: Buffer): void {
    if (this.full) return;
    this.#wire += chunk.length;
    if (this.#decoding.codings.length > 0) this.#received.push(chunk);
    this.#decoding.write(chunk);
    if (this.#decoding.codings.length === 0 || this.#wire <= this.#bound) return;
    this.#decoding.cutShort();
    this.#stop();
  }

  /** Resolves when all that arrived is decoded. What is not compressed after all is kept as it came. */
  async end(): Promise<ReadBody> {
    await this.#decoding.end();
    const [coding, ...more] = this.#decoding.codings;
    const bytes = this.#decoded.join();
    if (this.#sieve) return { bytes, size: this.#size, sieved: this.#sieve.end(!this.full) };
    if (!this.broken || coding === undefined) return { bytes, size: bytes.length, sieved: null };
    const received = this.#received.join();
    const read = more.length === 0 ? salvage(coding, received) : received;
    return { bytes: read, size: read.length, sieved: null };
  }

  get #bound(): number {
    return this.#sieve && !this.#sieve.isBroken ? limits.jsonRead : limits.bodyRead;
  }

  #take(chunk: Buffer): void {
    if (this.#size > this.#bound) return;
    this.#size += chunk.length;
    if (this.#sieve) this.#sieve.write(chunk);
    else this.#hold(chunk);
    if (this.#size <= this.#bound) return;
    this.#decoding.stop();
    this.#stop();
  }

  #hold(chunk: Buffer): void {
    this.#decoded.push(chunk);
    if (this.#decoded.bytes <= limits.jsonWhole || !this.#decoded.isJson) return;
    this.#sieve = new JsonSieve(this.#wanted);
    for (const held of this.#decoded.cut(limits.bodyKept)) this.#sieve.write(held);
  }

  #stop(): void {
    if (this.full) return;
    this.full = true;
    this.#onFull();
  }
}

class Chunks {
  bytes = 0;
  #chunks: Buffer[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** It begins as an object or a list does. */
  get isJson(): boolean {
    return /^[ \t\r\n]*[[{]/.test(this.#chunks[0]?.toString('latin1', 0, 1024) ?? '');
  }

  /** As much of it as finds room. */
  push(chunk: Buffer): void {
    const kept = chunk.subarray(0, this.#limit - this.bytes);
    if (kept.length > 0) this.#chunks.push(kept);
    this.bytes += kept.length;
  }

  /** All of it, of which so many bytes stay. */
  cut(bytes: number): Buffer[] {
    const all = this.#chunks;
    this.#chunks = [Buffer.from(this.join().subarray(0, bytes))];
    this.bytes = this.#chunks[0]?.length ?? 0;
    return all;
  }

  join(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
