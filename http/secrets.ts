import { unescaped } from './secrets/escapes.ts';
import { Finder, SHORT, type Sought, type Stretch } from './secrets/finder.ts';
import { Ordinary } from './secrets/ordinary.ts';
import { labels, replaced, type SecretLabel } from './secrets/replaced.ts';
import type { View } from './secrets/room.ts';
import { isTokenMember, tokensIn } from './secrets/tokens.ts';
import { viewOf } from './secrets/view.ts';
import { fold, Windows } from './secrets/windows.ts';

/** As many characters of a secret in a row show too much of it; a shorter secret is looked for whole. */
const WINDOW = 8;

/** A shorter one is looked for only where it stands as a credential: elsewhere it would leave nothing of the text. */
const SHORTEST = 4;

/** Of what is left of a window without blanks and quoting: fewer say little, and stand in many a text. */
const FEWEST = 5;

const LONGEST_REMEMBERED = 512;
const MOST_REMEMBERED = 512;

/** A longer one is no password, and of a host's token all that is kept of an answer. */
const LONGEST = 64 * 1024;

/**
 * What must never be written down, and the one place that takes it out. A text is not searched for spellings of a
 * secret: it is read without its escapes, encodings and wrappings, once for each layer of them, and wherever that shows
 * eight characters of a secret in a row the stretch of the text is masked. The work depends on the text alone.
 */
export class Secrets {
  readonly #values = new Set<string>();
  readonly #windows = new Windows();
  #verbatim: Windows | null = null;
  /** Most headers are the same in every answer. */
  readonly #done = new Map<string, string>();
  readonly #ordinary = new Ordinary();
  readonly #beginnings: { codes: Uint16Array; mark: number }[] = [];
  /** Names of headers, in lower case. */
  readonly #gate = new Set<string>();
  #hasHigh = false;

  /** Every spelling of `value` becomes `«label»` from now on. An empty value is ignored. */
  add(value: string, label: SecretLabel): void {
    if (value === '' || this.#values.has(value)) return;
    this.#values.add(value);
    this.#done.clear();
    const mark = labels.indexOf(label) + 1;
    const known = value.length < SHORTEST ? mark | SHORT : mark;
    for (const variant of variantsOf(value.slice(0, LONGEST))) this.#addVariant(variant, known);
  }

  /** The password, whose user stands before it where it is shown. */
  addBasic(user: string, password: string): void {
    this.#ordinary.addUser(user);
    this.add(password, 'password');
    // WordPress reads letters and digits of an application password alone, so that each way to write it is the same one.
    const bare = password.replace(/%20|[^a-z\d]/gi, '');
    if (bare.length !== 24) return;
    const groups = bare.match(/.{4}/g) ?? [];
    for (const one of [bare, groups.join(' '), groups.join('+')]) this.add(one, 'password');
  }

  /** A gate's header is often Basic authentication; servers show the password of that in plain. */
  addGate(name: string, value: string): void {
    this.#gate.add(name.toLowerCase());
    this.#ordinary.addGate(name);
    this.add(value, 'header');
    if (/^cookie$/i.test(name)) for (const pair of value.split(';')) this.add(cookieOf(pair), 'cookie');
    const credentials = /^\s*[\w-]+\s+(\S+)\s*$/.exec(value)?.[1];
    if (credentials === undefined) return;
    this.add(credentials, 'header');
    const pair = /^\s*basic\s/i.test(value) ? Buffer.from(credentials, 'base64').toString('utf8') : '';
    this.add(pair.slice(pair.indexOf(':') + 1), 'header');
  }

  /** What every healthy answer of this site holds: a secret that stands in it is masked as a credential alone. */
  addOrdinary(text: string): void {
    this.#ordinary.add(text);
    this.#done.clear();
  }

  /** How many there are: what was masked before there were so many may hold one. */
  get count(): number {
    return this.#values.size;
  }

  isGate(header: string): boolean {
    return this.#gate.has(header.toLowerCase());
  }

  redact(text: string): string {
    if (text.length > LONGEST_REMEMBERED) return this.#masked(text, false);
    const known = this.#done.get(text);
    if (known !== undefined) return known;
    const masked = this.#masked(text, false);
    if (this.#done.size < MOST_REMEMBERED) this.#done.set(text, masked);
    return masked;
  }

  /** Redacts a text that broke off: its end may be the beginning of a secret. */
  redactBroken(text: string): string {
    return this.#masked(text, true);
  }

  /** All strings in a JSON value, names of members included. */
  redactJson(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (Array.isArray(value)) return value.map((item) => this.redactJson(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.redact(name),
        isTokenMember(name, item) ? '«token»' : this.redactJson(item),
      ]),
    );
  }

  #masked(text: string, isBroken: boolean): string {
    if (text === '') return text;
    const token = labels.indexOf('token') + 1;
    const shapes = tokensIn(text, isBroken).map((shape) => ({ ...shape, mark: token }));
    const shown = this.#windows.isEmpty ? [] : this.#found(text, this.#windows, isBroken);
    const alike = this.#verbatim ? this.#found(text, this.#verbatim, false) : [];
    const stretches = [shapes, shown, alike].flat();
    return stretches.length === 0 ? text : replaced(text, stretches);
  }

  #found(text: string, windows: Windows, isBroken: boolean): Stretch[] {
    // No reading is longer than the text itself.
    if (text.length < windows.shortest && !isBroken) return [];
    const sought: Sought = {
      windows,
      ordinary: this.#ordinary,
      beginnings: this.#beginnings,
      hasHigh: this.#hasHigh,
      isVerbatim: windows === this.#verbatim,
    };
    return new Finder(text, sought, isBroken).stretches;
  }

  #addVariant(value: string, mark: number): void {
    if (/[^\0-\x7f]/.test(value)) this.#hasHigh = true;
    let view: View | null = viewOf(value, false);
    this.#beginnings.push({ codes: view.codes.slice(0, Math.min(view.length, WINDOW)), mark });
    while (view !== null) {
      const one = { ...view, codes: view.codes.slice(0, view.length).map(fold) };
      if (!this.#addWindows(one, value.length, mark)) this.#addVerbatim(value, mark);
      view = unescaped(view);
    }
  }

  /** False where too little is left of some window to look for it without its blanks and quotes. */
  #addWindows(view: View, length: number, mark: number): boolean {
    const { codes, from, to } = view;
    if (length < WINDOW) {
      if (view.length > 0) this.#windows.add(codes, 0, view.length, mark);
      return view.length >= Math.min(length, FEWEST);
    }
    let isWhole = true;
    let first = 0;
    let end = 0;
    for (let at = 0; at + WINDOW <= length; at++) {
      while (first < view.length && (from[first] ?? 0) < at) first += 1;
      while (end < view.length && (to[end] ?? 0) <= at + WINDOW) end += 1;
      if (end - first < FEWEST) isWhole = false;
      const last = Math.min(Math.max(end, first + FEWEST), view.length);
      if (last - first >= SHORTEST) this.#windows.add(codes, first, last - first, mark);
    }
    return isWhole;
  }

  #addVerbatim(value: string, mark: number): void {
    const codes = Uint16Array.from({ length: value.length }, (_, at) => fold(value.charCodeAt(at)));
    const size = Math.min(WINDOW, value.length);
    if (size < 4) return;
    this.#verbatim ??= new Windows();
    for (let at = 0; at + size <= value.length; at++) this.#verbatim.add(codes, at, size, mark);
  }
}

/** A secret as it is, as a form writes blanks, in capitals that are more letters than the small ones, and with what is no ASCII lost. */
function variantsOf(value: string): string[] {
  const capitals = value.toUpperCase();
  const isLonger = capitals.length !== value.length;
  const isLatin = /[\x80-\xff]/.test(value) && !/[^\0-\xff]/.test(value);
  return [
    value,
    ...(value.includes(' ') ? [value.replaceAll(' ', '+')] : []),
    ...(isLonger ? [capitals] : []),
    ...(isLatin ? [value.replace(/[\x80-\xff]/g, '\ufffd')] : []),
  ];
}

const cookieOf = (pair: string): string => pair.slice(pair.indexOf('=') + 1).trim();
