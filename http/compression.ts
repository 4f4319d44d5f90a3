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
import { limits } from './limits.ts';

export type Decoder = ReturnType<typeof createGunzip>;

/** Null for what is not compressed or in a way unknown. `first` is how the body begins. */
export function decoderOf(encoding: string, first: Buffer): Decoder | null {
  return codecOf(encoding, first)?.stream() ?? null;
}

/**
 * What can be read of a body whose compression is broken: all of it before the defect, which a stream would lose.
 * What never was compressed is returned as it is.
 */
export function salvage(encoding: string, received: Buffer): Buffer {
  const codec = codecOf(encoding, received);
  if (!codec) return received;
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

function codecOf(encoding: string, first: Buffer): Codec | null {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return gzip;
    case 'deflate':
      // The standard means zlib; some servers send what the word says.
      return ((first[0] ?? 0) & 0x0f) === 8 ? zlib : raw;
    case 'br':
      return brotli;
    default:
      return null;
  }
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);
