/** Returns what matched, and each group. */
type Pattern = (subject: string) => RegExpExecArray | null;

const KEPT = 1000;
/** Longer than any that a person writes, but for lists of names. */
const LONGEST = 500;
const LONGEST_LIST = 20_000;
const known = new Map<string, Pattern | null>();

/** A regular expression of nginx, which is one of PCRE; null for one of which nobody here can say what it matches. */
export function patternOf(text: string, isCaseless: boolean): Pattern | null {
  const key = `${isCaseless ? 'i' : 'c'}${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > KEPT) known.clear();
  const made = compiled(text, isCaseless);
  known.set(key, made);
  return made;
}

/** What JavaScript reads otherwise than PCRE, or not at all. */
const foreign = /\\[AZzGKRXQEhHNvVpPC]|\\g|\(\?[>#|&R\d+(]|\(\?P[>=]|\(\*|[+*?}]\+|\[\[[:.=]|\[\^?\]/;
const repeatedGroup = /\)[+*{]/;
/** Repetition of what repeats: it may take for ever. */
const exploding = /\((?:[^()\\]|\\.)*[+*}](?:[^()\\]|\\.)*\)[+*{]|\(.*[+*].*\(.*[+*].*\)[+*]/;

function compiled(text: string, isCaseless: boolean): Pattern | null {
  const isFlat = !repeatedGroup.test(text);
  if (text.length > (isFlat ? LONGEST_LIST : LONGEST)) return null;
  const inline = /^\(\?i\)/.exec(text);
  const source = text.slice(inline?.[0].length ?? 0).replaceAll('(?P<', '(?<');
  if (foreign.test(source) || (!isFlat && exploding.test(source)) || /\(\?[a-z-]+[:)]/.test(source))
    return null;
  try {
    const expression = new RegExp(source, isCaseless || inline ? 'i' : '');
    return (subject) => expression.exec(subject);
  } catch {
    return null;
  }
}
