import { type Read, readOne } from './one-escape.ts';
import { release, room, type View } from './room.ts';
import { byteOf, NO_BYTE, widthOf } from './utf8.ts';
import { putCharacter, putPoint } from './view.ts';

/**
 * The view with each escape once in place of what it stands for: `%41`, `\x41`, `\101`, `A`, `&#65;`, `&#x41;`,
 * `&amp;`, `\'`. Null where there was none.
 */
export function unescaped(view: View): View | null {
  if (!view.isOpen) return null;
  const { codes, from, to, gap, length } = view;
  const first = firstEscape(view);
  if (first === length) return null;
  const { isSketch } = view;
  const out = room(length + 1, isSketch);
  const { codes: outCodes, from: outFrom, to: outTo, gap: outGap } = out;
  outCodes.set(codes.subarray(0, first));
  if (!isSketch) {
    outFrom.set(from.subarray(0, first));
    outTo.set(to.subarray(0, first));
    outGap.set(gap.subarray(0, first + 1));
  }
  let isChanged = false;
  let next = first;
  for (let at = first; at < length; ) {
    const code = codes[at] ?? 0;
    if (code < 0x80 && plain[code] === 1) {
      outCodes[next] = code;
      next += 1;
      if (!isSketch) {
        outFrom[next - 1] = from[at] ?? 0;
        outTo[next - 1] = to[at] ?? 0;
        if (gap[at] === 1) outGap[next - 1] = 1;
        outGap[next] = 0;
      }
      at += 1;
      continue;
    }
    out.length = next;
    readOne(view, at, read);
    if (read.end > at + 1) isChanged = true;
    const end = read.code >= 0xc2 && read.code <= 0xf4 ? character(view, at, read, out) : 0;
    if (end > 0) isChanged = true;
    else putPoint(out, read.code, from[at] ?? 0, to[read.end - 1] ?? 0, gap[at] ?? 0);
    at = Math.max(end, read.end);
    next = out.length;
  }
  out.length = next;
  if (isChanged) return out;
  release(out);
  return null;
}

const read: Read = { code: 0, end: 0 };

/** What begins no escape and is no quote. */
const plain = new Uint8Array(128).fill(1);
for (const mark of '%\\&\'"`') plain[mark.charCodeAt(0)] = 0;

/** Where something is that stands for something else, or the length. */
function firstEscape(view: View): number {
  const { codes, length } = view;
  for (let at = 0; at < length; at++) {
    const code = codes[at] ?? 0;
    if (code < 0x80 && plain[code] === 1) continue;
    if (code >= 0xc2 && code <= 0xf4) return at;
    readOne(view, at, read);
    if (read.end > at + 1) return at;
  }
  return length;
}

const bytes = [0, 0, 0, 0];
const ends = [0, 0, 0, 0];

/** A character of several bytes, each of them written in any way; where it ends, or 0 where it is none. */
function character(view: View, at: number, read: Read, out: View): number {
  const { code, end: first } = read;
  bytes.fill(NO_BYTE);
  bytes[0] = code;
  ends[0] = first;
  for (let place = first, count = 1; count < 4 && place < view.length; place = read.end, count++) {
    readOne(view, place, read);
    bytes[count] = byteOf(read.code);
    ends[count] = read.end;
    // A byte that goes on with no character.
    if (((bytes[count] ?? 0) & 0x1c0) !== 0x80) break;
  }
  const width = widthOf(bytes);
  read.code = code;
  read.end = first;
  if (width === 0) return 0;
  const end = ends[width - 1] ?? 0;
  putCharacter(out, bytes, width, view.from[at] ?? 0, view.to[end - 1] ?? 0, view.gap[at] ?? 0);
  return end;
}
