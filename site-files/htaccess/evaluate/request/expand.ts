import type { RuleFlags } from '../config/rewrite-config.ts';
import { NotKnown, type Place } from '../not-known.ts';
import { lookedUp } from './lookup.ts';
import type { Pass } from './pass.ts';
import { escapedReference } from './uri.ts';

/** What `$1` and `%1` stand for just now; null where nothing was kept. */
export interface References {
  rule: (string | null)[] | null;
  condition: (string | null)[] | null;
}

export interface Expanded {
  text: string;
  /** The question mark that would begin the query came from what was put in: Apache refuses it. */
  isUnsafe: boolean;
}

/** The specials of a text of a rule or a condition, in one go: what is put in is not looked at again. */
export function expand(
  pass: Pass,
  text: string,
  references: References,
  place: Place,
  flags: RuleFlags | null = null,
): Expanded {
  let out = '';
  let isUnsafe: boolean | null = null;
  const mark = (part: string, isPutIn: boolean): void => {
    if (part.includes('?') && (isUnsafe === null || flags?.splitsAtLast)) isUnsafe = isPutIn;
  };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    const next = text[at + 1];
    if (char === '\\' && next !== undefined) {
      out += next;
      at += 2;
      continue;
    }
    const special = char === '$' || char === '%' ? specialAt(pass, text, at, references, place, flags) : null;
    if (special) {
      out += special.text;
      mark(special.text, special.isPutIn);
      at = special.next;
    } else {
      const end = plainEnd(text, at + 1);
      const plain = text.slice(at, end);
      out += plain;
      mark(plain, false);
      at = end;
    }
  }
  return { text: out, isUnsafe: isUnsafe === true };
}

/** Where the next character stands that may be more than itself. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\\' && text[at] !== '$' && text[at] !== '%') at++;
  return at;
}

function specialAt(
  pass: Pass,
  text: string,
  at: number,
  references: References,
  place: Place,
  flags: RuleFlags | null,
): { text: string; isPutIn: boolean; next: number } | null {
  const next = text[at + 1] ?? '';
  if (next === '{') {
    const end = closing(text, at + 2);
    if (end === -1) return { text: text.slice(at, at + 2), isPutIn: false, next: at + 2 };
    const inner = text.slice(at + 2, end);
    if (text[at] === '%') return { text: lookedUp(pass, inner, place), isPutIn: true, next: end + 1 };
    if (!inner.includes(':')) return { text: text.slice(at, at + 2), isPutIn: false, next: at + 2 };
    throw new NotKnown('A map of rewriting is not followed here', place);
  }
  if (!/\d/.test(next)) return null;
  const kept = text[at] === '$' ? references.rule : references.condition;
  const part = kept?.[Number(next)];
  if (part === null) throw new NotKnown('What a repeated group holds is not followed here', place);
  const put = part === undefined || !flags?.escapes ? (part ?? '') : escapedReference(part, flags.escapes);
  return { text: put, isPutIn: true, next: at + 2 };
}

/** The bracket that closes one, others within it counted. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
