import { room, type View } from './room.ts';
import { byteOf, NO_BYTE, pointOf, widthOf } from './utf8.ts';

/** Between two pieces that do not follow one another: no part of any secret. */
export const BREAK = 0xffff;

const QUOTE = 0x27;
const KEEP = 0;
const DROP = 1;
const QUOTED = 2;
const ESCAPE = 3;
const OTHER = 4;

/** Of the characters below 128: whether they stay, are blank, are a quote, or may begin an escape. */
const kinds = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++) kinds[code] = DROP;
kinds[0x7f] = DROP;
for (const quote of '\'"`') kinds[quote.charCodeAt(0)] = QUOTED;
for (const mark of '%\\&') kinds[mark.charCodeAt(0)] = ESCAPE;

/** What is left out wherever it stands: controls, blanks, marks without width, soft hyphens, byte order marks. */
function isNothing(code: number): boolean {
  if (code < 0x300) return code <= 0x9f || code === 0xa0 || code === 0xad;
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x1680 ||
    code === 0x180e ||
    code === 0x3000 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Adds one character, or nothing of it. */
export function put(view: View, code: number, from: number, to: number, hasGap: number): void {
  const at = view.length;
  const isLeftOut = code < 128 ? kinds[code] === DROP : isNothing(code);
  if (isLeftOut) {
    view.gap[at] = 1;
    return;
  }
  const isQuote = code < 128 && kinds[code] === QUOTED;
  // Doubled quotes, and those of a shell that closes and opens: one.
  if (isQuote && at > 0 && view.codes[at - 1] === QUOTE) {
    view.to[at - 1] = Math.max(view.to[at - 1] ?? 0, to);
    return;
  }
  view.codes[at] = isQuote ? QUOTE : code;
  view.from[at] = from;
  view.to[at] = to;
  if (hasGap) view.gap[at] = 1;
  if (mayOpen(code)) view.isOpen = true;
  view.length = at + 1;
  view.gap[at + 1] = 0;
}

function mayOpen(code: number): boolean {
  return code < 128 ? kinds[code] === ESCAPE : code >= 0xc2 && code <= 0xf4;
}

/** The text itself as a view. */
export function viewOf(text: string, isSketch: boolean): View {
  const view = room(text.length + 1, isSketch);
  const { codes, from, to, gap } = view;
  let isOpen = false;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] ?? KEEP) : OTHER;
    if (kind === OTHER) {
      view.length = length;
      const width = code >= 0xc2 && code <= 0xf4 ? assembled(view, text, at) : 0;
      if (width === 0) put(view, code, at, at + 1, 0);
      else at += width - 1;
      length = view.length;
      continue;
    }
    if (kind === DROP) {
      gap[length] = 1;
      continue;
    }
    if (kind === ESCAPE) isOpen = true;
    const isQuote = kind === QUOTED;
    if (isQuote && length > 0 && codes[length - 1] === QUOTE) {
      to[length - 1] = at + 1;
      continue;
    }
    codes[length] = isQuote ? QUOTE : code;
    length += 1;
    if (isSketch) continue;
    from[length - 1] = at;
    to[length - 1] = at + 1;
    gap[length] = 0;
  }
  view.length = length;
  view.isOpen ||= isOpen;
  return view;
}

/** The text with nothing left out. */
export function verbatim(text: string): View {
  const view = room(text.length + 1, false);
  for (let at = 0; at < text.length; at++) {
    view.codes[at] = text.charCodeAt(at);
    view.from[at] = at;
    view.to[at] = at + 1;
  }
  view.gap.fill(0, 0, text.length + 1);
  view.length = text.length;
  return view;
}

const four = [0, 0, 0, 0];

function assembled(view: View, text: string, at: number): number {
  for (let step = 0; step < 4; step++)
    four[step] = at + step < text.length ? byteOf(text.charCodeAt(at + step)) : NO_BYTE;
  const width = widthOf(four);
  if (width > 0) putCharacter(view, four, width, at, at + width, 0);
  return width;
}

/** The character of these bytes. */
export function putCharacter(
  view: View,
  bytes: readonly number[],
  width: number,
  from: number,
  to: number,
  hasGap: number,
): void {
  putPoint(view, pointOf(bytes, width), from, to, hasGap);
}

/** A code point, as one or two code units that stand for the same stretch. */
export function putPoint(view: View, point: number, from: number, to: number, hasGap: number): void {
  const high = point - 0x10000;
  if (high < 0) put(view, point, from, to, hasGap);
  else {
    put(view, 0xd800 + (high >> 10), from, to, hasGap);
    put(view, 0xdc00 + (high & 0x3ff), from, to, 0);
  }
}
