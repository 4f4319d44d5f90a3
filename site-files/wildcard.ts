/** Any number of characters, any one, or one that is among some. */
type Part = '*' | '?' | ((char: string) => boolean);

export interface WildcardKind {
  isCaseless?: boolean;
  /** No wildcard stands for a slash. */
  isOfPath?: boolean;
}

/**
 * A name with the wildcards of a shell. Whatever it is made of it takes no longer than its length times the name's: only the
 * last star is ever tried again, which no regular expression promises.
 */
export function wildcard(
  pattern: string,
  { isCaseless = false, isOfPath = false }: WildcardKind = {},
): (name: string) => boolean {
  const cased = (text: string) => (isCaseless ? text.toLowerCase() : text);
  const parts = partsOf(cased(pattern));
  const isAny = (char: string | undefined) => char !== undefined && !(isOfPath && char === '/');
  return (text) => {
    const name = cased(text);
    let part = 0;
    let at = 0;
    let star = -1;
    let from = 0;
    while (at < name.length) {
      const one = parts[part];
      if (one === '*') {
        star = part++;
        from = at;
      } else if (one === '?' ? isAny(name[at]) : one?.(name[at] ?? '')) {
        part++;
        at++;
      } else if (star >= 0 && isAny(name[from])) {
        part = star + 1;
        at = ++from;
      } else return false;
    }
    return parts.slice(part).every((one) => one === '*');
  };
}

const PARTS = /\[([!^]?)(\]?[^\]]*)\]|\\?[\s\S]/g;

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const [whole, not, set] of pattern.matchAll(PARTS))
    if (whole === '*' || whole === '?') parts.push(whole);
    else if (set !== undefined) parts.push((char) => isIn(set, char) !== (not !== ''));
    else parts.push((char) => char === whole.slice(-1));
  return parts;
}

/** Of `a-z_`. */
function isIn(set: string, char: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const first = set[at] ?? '';
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    const last = isRange ? (set[at + 2] ?? '') : first;
    if (char >= first && char <= last) return true;
    if (isRange) at += 2;
  }
  return false;
}
