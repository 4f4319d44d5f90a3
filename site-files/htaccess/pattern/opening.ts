import { refused, unknown } from './untranslatable.ts';

/** How a bracket begins: what JavaScript writes alike, or empty for one that captures, with a name or without. */
export function openingOf(rest: string): { plain: string; length: number; caseless?: boolean } {
  const scoped = /^\(\?(-?)i:/.exec(rest);
  if (scoped) return { plain: '(?:', length: scoped[0].length, caseless: scoped[1] === '' };
  const plain = /^\(\?(?::|=|!|<=|<!|>)/.exec(rest)?.[0];
  if (plain !== undefined) return { plain, length: plain.length };
  const named = /^\(\?(?:P?<[A-Za-z_]\w*>|'[A-Za-z_]\w*')/.exec(rest)?.[0];
  if (named !== undefined) return { plain: '', length: named.length };
  if (rest[1] !== '?') return { plain: '', length: 1 };
  const start = rest.slice(0, 3);
  throw /^\(\?[-^imsxnaJUR0-9+&P<'|(C]/.test(rest) ? unknown(start) : refused(`${start} means nothing`);
}

/** `(?i)` or `(?-i)`, from here to the end of the bracket that it stands in. */
export function optionAt(rest: string): { length: number; caseless: boolean } | null {
  const [whole, minus] = /^\(\?(-?)i\)/.exec(rest) ?? [];
  return whole === undefined ? null : { length: whole.length, caseless: minus === '' };
}

/** Whether case counts in one part of a pattern and not in another. */
export function hasScopes(pattern: string): boolean {
  return /\(\?-?i[:)]/.test(pattern.replace(/^\(\?i\)/, ''));
}
