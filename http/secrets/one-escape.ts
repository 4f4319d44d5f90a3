import { entities } from './entities.ts';
import type { View } from './room.ts';

const PERCENT = 0x25;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;

/** What an escape stood for, and where it ended. */
export interface Read {
  code: number;
  end: number;
}

/** Reads what stands at a place of the view, an escape or a character, into `read`. */
export function readOne(view: View, at: number, read: Read): void {
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
  const known = entities.get(String.fromCharCode(...view.codes.subarray(at, end)));
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
