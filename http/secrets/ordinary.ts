import { ordinaryPhrases } from './ordinary-phrases.ts';
import { ordinaryText } from './ordinary-text.ts';
import type { View } from './room.ts';
import { fold } from './windows.ts';

const words = ordinaryText.replaceAll(' ', '\n');

/** Of what is looked up in one text; a host that sends more of it has it masked. */
const MOST_LOOKED_UP = 400;
const LONGEST = 64;
const LOOKED_BACK = 48;

/** What may stand between a name and its value: `password=`, `"password":"`, `[password] => `, `"] => string(5) "`. */
const SEPARATOR = /['\])]*\s*(?:=>?|:)\s*(?:string\(\d{1,4}\)\s*)?'?$/;
const CREDENTIAL_NAME = /(?:pass(?:word|wd|phrase|code)?|pwd|_pw|secret|token|api[-_]?key|credentials?|jwt)$/;
const SCHEME = /\b(?:bearer|basic|digest|apikey|token)\s+'?$/;
const CALL = /(?:pass|auth|login|sign)\w{0,20}\((?:[^()]{0,30},)?\s*'?$/;
const PAIR = /['\s]*[,:]\s*'?$/;
const NAME = /[a-z0-9_-]+$/;

/**
 * A secret may be a word that healthy answers and our own texts are full of: `draft`, `https`, `2026`. Masked in all
 * places it would be given away, and hidden in none. Such a word is masked only where it stands alone as a credential does.
 */
export class Ordinary {
  /** Of this site: its address, its user, the day of the visit. */
  readonly #own: string[] = [];
  readonly #users: string[] = [];
  /** Of the headers that open the site, as they stand in answers and in PHP's variables. */
  readonly #gates: string[] = [];
  readonly #known = new Map<string, boolean>();

  add(text: string): void {
    if (text !== '') this.#own.push(text.toLowerCase());
    this.#known.clear();
  }

  addUser(name: string): void {
    this.add(name);
    if (name !== '') this.#users.push(name.toLowerCase());
  }

  addGate(name: string): void {
    this.#gates.push(name.toLowerCase(), name.toLowerCase().replaceAll('-', '_'));
  }

  /** Tells whether what a secret and this stretch of a text have in common says nothing. */
  has(view: View, start: number, end: number, isShort: boolean): boolean {
    if (isShort) return true;
    if (end - start > LONGEST) return false;
    let run = '';
    for (let at = start; at < end; at++) run += String.fromCharCode(fold(view.codes[at] ?? 0));
    const known = this.#known.get(run);
    if (known !== undefined) return known || isWithinPhrase(view, start, run);
    if (this.#known.size >= MOST_LOOKED_UP) return false;
    const isOrdinary =
      (run.length < 8 && /^\d+$/.test(run)) ||
      words.includes(run) ||
      this.#own.some((own) => own.includes(run));
    this.#known.set(run, isOrdinary);
    return isOrdinary || isWithinPhrase(view, start, run);
  }

  /** Tells whether it stands where a credential would. */
  isCredential(view: View, start: number, end: number): boolean {
    if (!isAlone(view, start, end)) return false;
    const before = textBefore(view, start);
    if (SCHEME.test(before) || CALL.test(before)) return true;
    const pair = PAIR.exec(before)?.index ?? -1;
    if (pair > 0 && this.#users.some((user) => before.slice(0, pair).endsWith(user))) return true;
    const separator = SEPARATOR.exec(before);
    if (separator === null || separator[0] === '') return false;
    const name = before.slice(0, separator.index);
    if (CREDENTIAL_NAME.test(name) || this.#gates.some((gate) => name.endsWith(gate))) return true;
    // A whole value of a member that no healthy answer has.
    const member = NAME.exec(name)?.[0] ?? '';
    return member.length > 1 && !this.#isWord(member) && isWhole(view, separator[0], end);
  }

  #isWord(word: string): boolean {
    return words.includes(word) || this.#own.some((own) => own.includes(word));
  }
}

/** The whole sentence stands there, so that what the secret has in common with it shows nothing. */
function isWithinPhrase(view: View, start: number, run: string): boolean {
  return ordinaryPhrases.some((phrase) => {
    const at = phrase.indexOf(run);
    const first = start - at;
    if (at < 0 || first < 0 || first + phrase.length > view.length) return false;
    return [...phrase].every(
      (letter, step) => letter === String.fromCharCode(fold(view.codes[first + step] ?? 0)),
    );
  });
}

function isWhole({ codes, gap, length }: View, separator: string, end: number): boolean {
  if (end >= length || gap[end] === 1) return true;
  const after = String.fromCharCode(codes[end] ?? 0);
  return separator.endsWith("'") ? after === "'" : /['&;,)\]}]/.test(after);
}

/** No letter, digit or joining mark on either side. */
function isAlone({ codes, gap, length }: View, start: number, end: number): boolean {
  const isOpen = start === 0 || gap[start] === 1 || !isOfWord(codes[start - 1] ?? 0);
  const isClosed = end >= length || gap[end] === 1 || !isOfWord(codes[end] ?? 0);
  return isOpen && isClosed;
}

function isOfWord(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d;
}

function textBefore({ codes, gap }: View, start: number): string {
  let text = gap[start] === 1 ? ' ' : '';
  for (let at = start - 1; at >= 0 && text.length < LOOKED_BACK; at--) {
    text = String.fromCharCode(fold(codes[at] ?? 0)) + text;
    if (gap[at] === 1) text = ` ${text}`;
  }
  return text;
}
