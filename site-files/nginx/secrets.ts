import { isProse, secretParts } from '../free-text.ts';
import type { Span } from '../source.ts';
import { tokensOf } from './parse/tokens.ts';

/** Values that nobody may be shown: headers with credentials, keys, and what names of secrets say. */
export function secretsIn(bytes: string): Span[] {
  const { tokens } = tokensOf(bytes);
  const found: Span[] = [];
  let isNamed = false;
  let isFirst = true;
  for (const token of tokens) {
    if (token.kind !== 'word') {
      isFirst = true;
      isNamed = false;
      continue;
    }
    const { text } = token;
    if (
      !isFirst &&
      (isNamed ||
        /^(?:basic|bearer)\s|:\/\/[^/\s@]+:[^/\s@]+@|^(?=.*\d)(?=.*[A-Za-z])[\w+/=-]{24,}$/i.test(text)) &&
      !/^\$\w+$/.test(text) &&
      text !== ''
    )
      found.push({ start: token.start, end: token.end });
    for (const { start, end } of isFirst ? [] : secretParts(bytes.slice(token.start, token.end)))
      found.push({ start: token.start + start, end: token.start + end });
    isNamed ||=
      /secret|passw|token|api_?key|(?:^|_)(?:auth_)?(?:key|salt)$|^authorization$|^x-.*key$/i.test(text) &&
      !/_cache_key$|ssl_|auth_basic/.test(text);
    isFirst = false;
  }
  // Comments may hold anything.
  for (const { index, 0: comment } of bytes.matchAll(/#[^\n]*/g))
    if (!isProse(comment)) found.push({ start: index, end: index + comment.trimEnd().length });
  return found;
}
