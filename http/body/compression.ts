import {
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import { limits } from '../limits.ts';

export type Decoder = ReturnType<typeof createGunzip>;

/** The Content-Encoding of a body is not what the body is. The message says how, to follow "the answer". */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
  /** What came is right and has no end. */
  readonly isCut: boolean;

  constructor(message: string, isCut = false) {
    super(message);
    this.isCut = isCut;
  }
}

/** Compressions that were not asked for, and that nothing here can undo. */
const foreign = ['zstd', 'compress', 'x-compress', 'dcb', 'dcz'];
const known = ['gzip', 'x-gzip', 'deflate', 'br'];

/**
 * The codings of a Content-Encoding, in the order to undo them. What is no compression (`identity`, `UTF-8`) is left
 * out, as every client does. Throws `EncodingError` for what cannot be undone.
 */
export function codingsOf(encoding: string): string[] {
  const codings = encoding.split(',').map((coding) => coding.trim());
  const strange = codings.find((coding) => foreign.includes(coding));
  if (strange !== undefined)
    throw new EncodingError(`is compressed with ${strange}, which was not asked for`);
  const ours = codings.filter((coding) => known.includes(coding)).reverse();
  if (ours.length > limits.codings) throw new EncodingError(`is said to be compressed ${ours.length} times`);
  return ours;
}

/** `first` is how the body begins. */
export function decoderOf(coding: string, first: Buffer): Decoder {
  return codecOf(coding, first).stream();
}

/**
 * What can be read of a body whose compression is broken: all of it before the defect, which a stream would lose.
 * What never was compressed is returned as it is.
 */
export function salvage(coding: string, received: Buffer): Buffer {
  const codec = codecOf(coding, received);
  const read = (length: number): Buffer | null => {
    try {
      return codec.read(received.subarray(0, length));
    } catch {
      return null;
    }
  };
  let good = 0;
  let bad = received.length + 1;
  let found: Buffer = Buffer.alloc(0);
  // The whole is tried first: a stream that merely broke off is good to its end.
  for (let length = received.length; bad - good > 1; length = (good + bad) >> 1) {
    const decoded = read(length);
    if (decoded) {
      good = length;
      found = decoded;
    } else bad = length;
  }
  return found.length > 0 || received.subarray(0, 2).equals(gzipMagic) ? found : received;
}

interface Codec {
  stream(): Decoder;
  /** Throws when it is broken; an end that is missing is none of that. */
  read(bytes: Buffer): Buffer;
}

const bounded = { maxOutputLength: limits.bodyRead };
const open = { ...bounded, finishFlush: constants.Z_SYNC_FLUSH };
const openBrotli = { ...bounded, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const gzip: Codec = { stream: () => createGunzip(), read: (bytes) => gunzipSync(bytes, open) };
const zlib: Codec = { stream: () => createInflate(), read: (bytes) => inflateSync(bytes, open) };
const raw: Codec = { stream: () => createInflateRaw(), read: (bytes) => inflateRawSync(bytes, open) };
const brotli: Codec = {
  stream: () => createBrotliDecompress(),
  read: (bytes) => brotliDecompressSync(bytes, openBrotli),
};

function codecOf(coding: string, first: Buffer): Codec {
  if (coding === 'br') return brotli;
  if (coding !== 'deflate') return gzip;
  // The standard means zlib; some servers send what the word says.
  return ((first[0] ?? 0) & 0x0f) === 8 ? zlib : raw;
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);
