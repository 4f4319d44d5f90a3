import { room, type View, widened } from './room.ts';
import { BREAK, put } from './view.ts';

/** Of base64, either flavour; 255 for what is none of its digits. */
const sextets = new Uint8Array(0x10000).fill(255);
for (const [at, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  sextets[digit.charCodeAt(0)] = at;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

const nibbles = new Uint8Array(0x10000).fill(255);
for (const [at, digit] of [...'0123456789abcdef'].entries()) {
  nibbles[digit.charCodeAt(0)] = at;
  nibbles[digit.toUpperCase().charCodeAt(0)] = at;
}

/** Bytes of soft hyphens, blanks and marks without width, which may stand between the characters of any secret. */
const ofNothing = new Set([...Buffer.from('\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff')]);

/** Bytes that text is made of; with and without all those above 127. */
const ofAscii = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(isReadable(byte) && (byte < 0x80 || ofNothing.has(byte))),
);
const ofAny = Uint8Array.from({ length: 256 }, (_, byte) => Number(isReadable(byte)));

function isReadable(byte: number): boolean {
  return byte >= 0x20 ? byte !== 0x7f : byte >= 9 && byte <= 13;
}

interface Packing {
  digits: Uint8Array;
  /** Digits that make `bytes` bytes, each of `bits` bits. */
  group: number;
  bytes: number;
  bits: number;
}

const base64: Packing = { digits: sextets, group: 4, bytes: 3, bits: 6 };
const hex: Packing = { digits: nibbles, group: 2, bytes: 1, bits: 4 };

/**
 * What is readable of what stands in a view as base64 and as hexadecimal digits, from each place at which a group of
 * digits may begin; null where nothing is. `shortest` is of the stretches that are looked at, in bytes.
 */
export function unpacked(view: View, shortest: number, hasHigh: boolean): View | null {
  const readable = hasHigh ? ofAny : ofAscii;
  let out: View | null = null;
  for (const packing of [base64, hex]) {
    const { digits, bytes, group } = packing;
    const { codes, length } = view;
    const fewest = Math.ceil((shortest * group) / bytes);
    // A run that is long enough has a digit at every so many places.
    for (let probe = fewest - 1; probe < length; probe += fewest) {
      if (digits[codes[probe] ?? 0] === 255) continue;
      let start = probe;
      while (start > 0 && probe - start < fewest && digits[codes[start - 1] ?? 0] !== 255) start -= 1;
      let end = probe + 1;
      while (end < length && digits[codes[end] ?? 0] !== 255) end += 1;
      if (end - start >= fewest)
        for (let lane = 0; lane < group; lane++)
          out = unpack({ view, start: start + lane, end, packing }, shortest, readable, out);
      // The next run begins behind the end.
      while (probe + fewest <= end) probe += fewest;
    }
  }
  return out;
}

interface Run {
  view: View;
  start: number;
  end: number;
  packing: Packing;
}

/** A stretch that is long enough holds a whole group of readable bytes: only from there on it is looked at byte by byte. */
function unpack(run: Run, shortest: number, readable: Uint8Array, into: View | null): View | null {
  const { view, start, end, packing } = run;
  const { codes } = view;
  const { digits, group, bytes } = packing;
  const isBase64 = group === 4;
  const total = Math.floor(((end - start) * bytes) / group);
  let out = into;
  for (let at = start, first = 0; at + group <= end; at += group, first += bytes) {
    const a = digits[codes[at] ?? 0] ?? 0;
    const b = digits[codes[at + 1] ?? 0] ?? 0;
    if (isBase64) {
      if (readable[(a << 2) | (b >> 4)] === 0) continue;
      const c = digits[codes[at + 2] ?? 0] ?? 0;
      if (readable[((b & 15) << 4) | (c >> 2)] === 0) continue;
      if (readable[((c & 3) << 6) | (digits[codes[at + 3] ?? 0] ?? 0)] === 0) continue;
    } else if (readable[a * 16 + b] === 0) continue;
    let low = first;
    while (low > 0 && readable[byteAt(run, low - 1)] === 1) low -= 1;
    let high = first + bytes;
    while (high < total && readable[byteAt(run, high)] === 1) high += 1;
    if (high - low >= shortest) {
      out = widened(out ?? room(256, view.isSketch), high - low + 2);
      write(run, low, high, out);
    }
    const groups = Math.floor(high / bytes) - first / bytes;
    at += (groups - 1) * group;
    first += (groups - 1) * bytes;
  }
  return out;
}

function byteAt({ view, start, packing: { digits, bits } }: Run, index: number): number {
  const bit = index * 8;
  const at = start + Math.floor(bit / bits);
  const one = digits[view.codes[at] ?? 0] ?? 0;
  const two = digits[view.codes[at + 1] ?? 0] ?? 0;
  return (((one << bits) | two) >> (2 * bits - 8 - (bit % bits))) & 0xff;
}

function write(run: Run, low: number, high: number, out: View): void {
  const { view, start, packing } = run;
  for (let index = low; index < high; index++) {
    const at = start + Math.floor((index * 8) / packing.bits);
    const byte = byteAt(run, index);
    const from = view.from[at] ?? 0;
    const to = view.to[at + 1] ?? 0;
    if (byte < 0x80) put(out, byte, from, to, 0);
    else putByte(out, byte, from, to);
  }
  put(out, BREAK, 0, 0, 0);
}

/** A part of a character that is put together later: nothing is left out of it. */
function putByte(out: View, byte: number, from: number, to: number): void {
  const at = out.length;
  out.codes[at] = byte;
  out.from[at] = from;
  out.to[at] = to;
  out.isOpen = true;
  out.length = at + 1;
  out.gap[at + 1] = 0;
}
