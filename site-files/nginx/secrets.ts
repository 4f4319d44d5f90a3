import { isProse, secretParts } from '../free-text.ts';
import type { Span } from '../source.ts';
import { tokensOf } from './parse/tokens.ts';

const named = /secret|passw|token|api_?key|(?:^|_)(?:auth_)?(?:key|salt)$|^authorization$|^x-.*key$/i;
const harmless = /_cache_key$|ssl_|auth_basic/;
/** Credentials, and what nobody has made up as a name. */
const credential = /^(?:basic|bearer)\s|:\/\/[^/\s@]+:[^/\s@]+@|^(?=.*\d)(?=.*[A-Za-z])[\w+/=-]{24,}$/i;
/** What a line of `map` may begin with that is no value. */
const ofMap = /^(?:default|hostnames|include|volatile)$/;

/** Values that nobody may be shown: headers with credentials, keys, and what names of secrets say. */
export function secretsIn(bytes: string): Span[] {
  const { tokens } = tokensOf(bytes);
  const found: Span[] = [];
  let first: string | null = null;
  let isNamed = false;
  /** Each line of a map begins with a value of what is looked up. */
  let map: { isSecret: boolean } | null = null;
  for (const token of tokens) {
    if (token.kind !== 'word') {
      if (token.kind === '{') map = first === 'map' ? { isSecret: isNamed } : null;
      if (token.kind === '}') map = null;
      first = null;
      isNamed = false;
      continue;
    }
    const { text, start, end } = token;
    const isKey = first === null && map !== null && !ofMap.test(text);
    if (first !== null || isKey) {
      const isSecret = isNamed || (isKey && map?.isSecret === true) || credential.test(text);
      if (isSecret && !/^\$\w+$/.test(text) && text !== '') found.push({ start, end });
      for (const part of secretParts(bytes.slice(start, end)))
        found.push({ start: start + part.start, end: start + part.end });
    }
    first ??= text;
    isNamed ||= (named.test(text) && !harmless.test(text)) || isOfSecret(first, text);
  }
  // Comments may hold anything.
  for (const { index, 0: comment } of bytes.matchAll(/#[^\n]*/g))
    if (!isProse(comment)) found.push({ start: index, end: index + comment.trimEnd().length });
  return found;
}

/** What is looked up, or hashed with a word that only the server knows. */
function isOfSecret(directive: string, word: string): boolean {
  return (directive === 'map' && /authorization/i.test(word)) || directive === 'secure_link_md5';
}
