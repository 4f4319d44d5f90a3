/**
 * A reading of a text, without what quoting, wrapping and misreading add: blanks, zero-width characters and soft
 * hyphens are left out, quotes are one, UTF-8 that was read byte by byte is put together. Every character knows the
 * stretch of the text that it stands for.
 */
export interface View {
  /** UTF-16 code units, in their own case. */
  codes: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  /** 1 where something was left out before it. */
  gap: Uint8Array;
  length: number;
  /** Something in it may be an escape, or a byte of a character. */
  isOpen: boolean;
  /** Without places and gaps: enough to tell that a text holds nothing, for half the time. */
  isSketch: boolean;
}

/** Between two pieces that do not follow one another: no part of any secret. */
export const BREAK = 0xffff;

const QUOTE = 0x27;
/** More than any byte. */
export const NO_BYTE = 0x100;
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

const free: View[] = [];
const LARGEST_KEPT = 128 * 1024;
const MOST_KEPT = 12;

/** Room for so many characters. What is given back by `release` is used again: views are made for every text. */
export function room(length: number, isSketch: boolean): View {
  for (let at = free.length - 1; at >= 0; at--) {
    const known = free[at];
    if (known === undefined || known.codes.length < length) continue;
    free[at] = free[free.length - 1] ?? known;
    free.pop();
    known.length = 0;
    known.isOpen = false;
    known.isSketch = isSketch;
    known.gap[0] = 0;
    return known;
  }
  let capacity = 4096;
  while (capacity < length) capacity *= 2;
  return {
    codes: new Uint16Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
    length: 0,
    isOpen: false,
    isSketch,
  };
}

/** The view, or one with its content and room for so many characters more. */
export function widened(view: View, more: number): View {
  if (view.length + more <= view.codes.length) return view;
  const wider = room(Math.max(view.length + more, view.codes.length * 2), view.isSketch);
  for (const part of ['codes', 'from', 'to', 'gap'] as const)
    wider[part].set(view[part].subarray(0, view.length + 1));
  wider.length = view.length;
  wider.isOpen = view.isOpen;
  release(view);
  return wider;
}

export function release(view: View): void {
  if (view.codes.length > LARGEST_KEPT) return;
  if (free.length >= MOST_KEPT) free.shift();
  free.push(view);
}

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

/** How many of these bytes are one character of UTF-8; 0 where they are none. */
export function widthOf(bytes: readonly number[]): number {
  const first = bytes[0] ?? 0;
  const width = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 4;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let at = 1; at < width; at++) {
    const byte = bytes[at] ?? NO_BYTE;
    if ((byte & 0xc0) !== 0x80 || byte > 0xff) return 0;
  }
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
  const a = bytes[0] ?? 0;
  const b = bytes[1] ?? 0;
  const c = bytes[2] ?? 0;
  const d = bytes[3] ?? 0;
  const point =
    width === 2
      ? ((a & 0x1f) << 6) | (b & 0x3f)
      : width === 3
        ? ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f)
        : ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
  putPoint(view, point, from, to, hasGap);
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

/** What Windows shows for the bytes 80 to 9F: UTF-8 is often misread so. */
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, at) => [
    char.charCodeAt(0),
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
      0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][at] ?? 0,
  ]),
);

/** The byte that a character stands for where UTF-8 was read byte by byte; above 255 where it stands for none. */
export function byteOf(code: number): number {
  return code > 0xff ? (windows.get(code) ?? NO_BYTE) : code;
}
