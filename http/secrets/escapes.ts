import { byteOf, NO_BYTE, putCharacter, putPoint, release, room, type View, widthOf } from './view.ts';

const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;

/** What an escape stood for, and where it ended. */
interface Read {
  code: number;
  end: number;
}

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

function readOne(view: View, at: number, read: Read): void {
  const code = view.codes[at] ?? 0;
  read.code = code;
  read.end = at + 1;
  if (code === PERCENT) digits(view, at + 1, 2, 16, read);
  else if (code === BACKSLASH) afterBackslash(view, at + 1, read);
  else if (code === AMPERSAND) entity(view, at + 1, read);
}

/** Exactly so many digits, or nothing. */
function digits(view: View, at: number, count: number, base: number, read: Read): boolean {
  let value = 0;
  for (let place = at; place < at + count; place++) {
    const digit = place < view.length ? digitOf(view.codes[place] ?? 0) : 99;
    if (digit >= base) return false;
    value = value * base + digit;
  }
  read.code = value;
  read.end = at + count;
  return true;
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99;
}

const controls = new Set([...'abefnrtv'].map((letter) => letter.charCodeAt(0)));

function afterBackslash(view: View, at: number, read: Read): void {
  if (at >= view.length) return;
  const code = view.codes[at] ?? 0;
  // It belongs to the text, and what follows is an escape of its own.
  if (code === PERCENT || code === AMPERSAND) return;
  if ((code | 0x20) === 0x78 && digits(view, at + 1, 2, 16, read)) return;
  if (code === 0x55 && digits(view, at + 1, 8, 16, read)) {
    if (read.code <= 0x10ffff) return;
    read.code = code;
  }
  // Whole texts come in capitals.
  if ((code | 0x20) === 0x75 && (braced(view, at + 1, read) || digits(view, at + 1, 4, 16, read))) return;
  if (code >= 0x30 && code <= 0x33 && digits(view, at, 3, 8, read)) return;
  // A line that is continued, and whatever a control stands for, is nothing.
  read.code = controls.has(code) ? 0x20 : code;
  read.end = at + 1;
}

/** `\u{fc}` */
function braced(view: View, at: number, read: Read): boolean {
  if (view.codes[at] !== 0x7b) return false;
  let value = 0;
  for (let place = at + 1; place < at + 8 && place < view.length; place++) {
    if (view.codes[place] === 0x7d && place > at + 1 && value <= 0x10ffff) {
      read.code = value;
      read.end = place + 1;
      return true;
    }
    const digit = digitOf(view.codes[place] ?? 0);
    if (digit >= 16) return false;
    value = value * 16 + digit;
  }
  return false;
}

const LONGEST_NAME = 8;

function entity(view: View, at: number, read: Read): void {
  if (view.codes[at] === 0x23) numeric(view, at + 1, read);
  else nameOf(view, at, read);
}

function nameOf(view: View, at: number, read: Read): void {
  let end = at;
  while (end < view.length && end - at <= LONGEST_NAME && isOfName(view.codes[end] ?? 0)) end += 1;
  if (end === at || view.codes[end] !== SEMICOLON || end >= view.length) return;
  const known = named.get(String.fromCharCode(...view.codes.subarray(at, end)));
  if (known === undefined) return;
  read.code = known;
  read.end = end + 1;
}

function isOfName(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** As browsers read it, without the semicolon as well. */
function numeric(view: View, at: number, read: Read): void {
  const isHex = ((view.codes[at] ?? 0) | 0x20) === 0x78;
  const base = isHex ? 16 : 10;
  const first = isHex ? at + 1 : at;
  let value = 0;
  let place = first;
  while (place < first + 12 && place < view.length) {
    const digit = digitOf(view.codes[place] ?? 0);
    if (digit >= base) break;
    value = value * base + digit;
    place += 1;
  }
  if (place === first || value > 0x10ffff) return;
  read.code = value;
  read.end = view.codes[place] === SEMICOLON ? place + 1 : place;
}

/** Those of the characters 160 to 255, in their order, and the few that every page has. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map([
  ...latin.split(' ').map((name, at): [string, number] => [name, 160 + at]),
  ...Object.entries({
    amp: 38,
    lt: 60,
    gt: 62,
    quot: 34,
    apos: 39,
    euro: 0x20ac,
    hellip: 0x2026,
    ndash: 0x2013,
    mdash: 0x2014,
    lsquo: 0x2018,
    rsquo: 0x2019,
    ldquo: 0x201c,
    rdquo: 0x201d,
    bull: 0x2022,
    sol: 47,
    bsol: 92,
    colon: 58,
    comma: 44,
    period: 46,
    excl: 33,
    quest: 63,
    num: 35,
    dollar: 36,
    percnt: 37,
    lpar: 40,
    rpar: 41,
    ast: 42,
    plus: 43,
    equals: 61,
    commat: 64,
    lowbar: 95,
    Hat: 94,
    grave: 96,
    lbrace: 123,
    rbrace: 125,
    lbrack: 91,
    rbrack: 93,
    lsqb: 91,
    rsqb: 93,
    lcub: 123,
    rcub: 125,
    verbar: 124,
    vert: 124,
    semi: 59,
    Tab: 9,
    NewLine: 10,
  }),
]);
