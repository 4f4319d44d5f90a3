import { type Translated, translate } from './translate.ts';
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
  try {
    const translated = translate(text, isCaseless);
    const expression = new RegExp(translated.source, translated.isCaseless ? 'is' : 's');
    return { kind: 'ready', match: (subject) => groupsOf(expression.exec(subject), translated) };
  } catch (error) {
    if (error instanceof Untranslatable)
      return { kind: error.isRefused ? 'refused' : 'unknown', why: error.message };
    return { kind: 'unknown', why: 'this regular expression' };
  }
}

function groupsOf(found: RegExpExecArray | null, { groups, doubtful }: Translated): Match | null {
  if (!found) return null;
  return groups.slice(0, GROUPS).map((index, group) => (doubtful.has(group) ? null : (found[index] ?? '')));
}
