import { unescaped } from './escapes.ts';
import type { Ordinary } from './ordinary.ts';
import { unpacked } from './packed.ts';
import { release, type View } from './room.ts';
import { BREAK, verbatim, viewOf } from './view.ts';
import { fold, type Windows } from './windows.ts';

/** A part of a text that shows a secret, and the mark of which. */
export interface Stretch {
  start: number;
  end: number;
  mark: number;
}

/** Of a mark: its secret is too short to be looked for anywhere. */
export const SHORT = 0x40;

/** How often one encoding may be within another: three times percent, in JSON, in base64, and two more. */
const DEEPEST = 8;

/** Of all readings of a text together, for each of its characters: what is packed that deep is no accident of a host. */
const MOST_READ = 12;

let reach = new Uint8Array(1024);
let found = new Uint8Array(1024);

/** What `Finder` looks for. */
export interface Sought {
  windows: Windows;
  ordinary: Ordinary;
  /** How each secret begins, for a text that broke off. */
  beginnings: readonly { codes: Uint16Array; mark: number }[];
  /** Some secret is not of ASCII alone. */
  hasHigh: boolean;
  /** Of a secret of blanks or quotes alone, which a view leaves out: as it stands. */
  isVerbatim: boolean;
}

/** Looks for secrets in all readings of one text. */
export class Finder {
  readonly stretches: Stretch[] = [];
  readonly #text: string;
  readonly #sought: Sought;
  readonly #isBroken: boolean;
  #left: number;
  #isHit = false;

  constructor(text: string, sought: Sought, isBroken: boolean) {
    this.#text = text;
    this.#sought = sought;
    this.#isBroken = isBroken;
    this.#left = this.#most;
    if (sought.isVerbatim) this.#read(verbatim(text), DEEPEST, false);
    else if (this.#mayHold()) this.#read(viewOf(text, false), 0, false);
  }

  get #most(): number {
    return (this.#text.length + 256) * MOST_READ;
  }

  /** Nearly all texts end here. */
  #mayHold(): boolean {
    this.#read(viewOf(this.#text, true), 0, false);
    this.#left = this.#most;
    return this.#isHit;
  }

  #read(view: View, depth: number, isPacked: boolean): void {
    this.#left -= view.length;
    this.#search(view, isPacked);
    const isOver = view.isSketch && this.#isHit;
    if (!isOver && depth < DEEPEST && this.#left > 0) {
      const open = unescaped(view);
      if (open) this.#read(open, depth + 1, isPacked);
      else this.#unpack(view, depth);
    }
    release(view);
  }

  #unpack(view: View, depth: number): void {
    const { windows, hasHigh } = this.#sought;
    const shortest = Math.max(4, Math.min(6, windows.shortest));
    const inner = unpacked(view, shortest, hasHigh);
    if (inner) this.#read(inner, depth + 1, true);
  }

  #search(view: View, isPacked: boolean): void {
    const { windows } = this.#sought;
    if (reach.length < view.length) {
      reach = new Uint8Array(view.length * 2);
      found = new Uint8Array(view.length * 2);
    }
    if (windows.search(view, reach, found)) {
      this.#isHit = true;
      if (!view.isSketch) this.#gather(view, isPacked);
    }
    if (this.#isBroken) this.#end(view);
  }

  /** Windows that overlap are one run. */
  #gather(view: View, isPacked: boolean): void {
    for (let at = 0; at < view.length; at++) {
      let size = reach[at] ?? 0;
      if (size === 0) continue;
      const start = at;
      const mark = found[at] ?? 0;
      let end = at + size;
      for (at += 1; at < end; at++) {
        size = reach[at] ?? 0;
        if (at + size > end) end = at + size;
      }
      at = this.#judge(view, start, end, mark, isPacked) - 1;
    }
  }

  /** Where what is masked of this reading ends. */
  #judge(view: View, start: number, end: number, mark: number, isPacked: boolean): number {
    const { ordinary } = this.#sought;
    if (ordinary.has(view, start, end, (mark & SHORT) !== 0) && !ordinary.isCredential(view, start, end))
      return end;
    let first = start;
    let last = end;
    // A name and a password in base64 are a credential as a whole.
    while (isPacked && first > 0 && (view.codes[first - 1] ?? BREAK) < 0x7f) first -= 1;
    while (isPacked && last < view.length && (view.codes[last] ?? BREAK) < 0x7f) last += 1;
    let stop = view.to[last - 1] ?? 0;
    if (isPacked) stop += paddingAt(this.#text, stop);
    this.stretches.push({ start: view.from[first] ?? 0, end: stop, mark });
    return last;
  }

  /** The text broke off here, perhaps within a secret: four characters of its beginning are enough. */
  #end(view: View): void {
    const { codes } = view;
    let length = view.length;
    if (length > 0 && codes[length - 1] === BREAK) length -= 1;
    for (const { codes: beginning, mark } of this.#sought.beginnings)
      for (let size = Math.min(length, beginning.length); size >= 4; size--) {
        if (!endsWith(codes, length, beginning, size)) continue;
        this.#isHit = true;
        if (view.isSketch) return;
        this.stretches.push({ start: view.from[length - size] ?? 0, end: view.to[length - 1] ?? 0, mark });
        break;
      }
  }
}

/** The last characters before `length` are the first of the beginning, whatever their case. */
function endsWith(codes: Uint16Array, length: number, beginning: Uint16Array, size: number): boolean {
  for (let step = 0; step < size; step++)
    if (fold(codes[length - size + step] ?? 0) !== fold(beginning[step] ?? 0)) return false;
  return true;
}

/** How long the padding of base64 is that stands here, escaped or not. */
function paddingAt(text: string, at: number): number {
  return /^(?:=|%(?:25){0,3}3d){0,2}/i.exec(text.slice(at, at + 24))?.[0].length ?? 0;
}
