import { plainMatch } from './plain.ts';
import { translate } from './translate.ts';
import type { Translated } from './translated.ts';
import { Untranslatable } from './untranslatable.ts';

/** What matched, and each group; null for a group of which JavaScript may think otherwise than PCRE. */
type Match = (string | null)[];

/** A regular expression of Apache. */
export type Pattern =
  | { kind: 'ready'; match(subject: string): Match | null }
  /** Apache refuses the file. */
  | { kind: 'refused'; why: string }
  /** It may be sound, but nobody here can say what it matches. */
  | { kind: 'unknown'; why: string };

/** Apache keeps that many groups. */
const GROUPS = 10;

const known = new Map<string, Pattern>();
const KEPT = 5000;

export function patternOf(text: string, isCaseless = false): Pattern {
  const key = `${isCaseless ? 'i' : 'c'}${text}`;
  const found = known.get(key) ?? compiled(text, isCaseless);
  if (known.size > KEPT) known.clear();
  known.set(key, found);
  return found;
}

function compiled(text: string, isCaseless: boolean): Pattern {
  const plain = plainMatch(text, isCaseless);
  if (plain) return { kind: 'ready', match: (subject) => wholeOf(plain(subject)) };
  try {
    const translated = translate(text, isCaseless);
    const expression = new RegExp(translated.source, translated.flags);
    const mayMatch = beginningOf(text, translated);
    return {
      kind: 'ready',
      match: (subject) => (mayMatch(subject) ? groupsOf(expression.exec(subject), translated) : null),
    };
  } catch (error) {
    if (error instanceof Untranslatable)
      return { kind: error.isRefused ? 'refused' : 'unknown', why: error.message };
    return { kind: 'unknown', why: 'this regular expression' };
  }
}

/** Whether a text has that with which everything begins that the pattern matches: most of many patterns have no more to say. */
function beginningOf(text: string, { isCaseless, isOneWay }: Translated): (subject: string) => boolean {
  const [, anchor = '', literal = ''] = isOneWay ? (BEGINNING.exec(text) ?? []) : [];
  if (literal === '') return () => true;
  const wanted = literal.replaceAll('\\', '');
  if (!isCaseless)
    return anchor ? (subject) => subject.startsWith(wanted) : (subject) => subject.includes(wanted);
  const lower = wanted.toLowerCase();
  return anchor
    ? (subject) => subject.slice(0, lower.length).toLowerCase() === lower
    : (subject) => subject.toLowerCase().includes(lower);
}

/** Characters that stand for themselves; the last is left out where it may be there no time. */
const BEGINNING = /^(?:\(\?i\))?(\^?)((?:(?:[\w/-]|\\[./-])(?![*?{]))*)/;

function wholeOf(found: string | null): Match | null {
  return found === null ? null : [found];
}

function groupsOf(found: RegExpExecArray | null, { groups, doubtful }: Translated): Match | null {
  if (!found) return null;
  return groups.slice(0, GROUPS).map((index, group) => (doubtful.has(group) ? null : (found[index] ?? '')));
}
