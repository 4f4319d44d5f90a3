import { isProse, secretName, secretParts } from '../free-text.ts';
import type { Span } from '../source.ts';

/** What hands a value on: the name, and where the value begins. */
const values: readonly RegExp[] = [
  /^\s*(?:SetEnv|php_value|php_admin_value)\s+(\S+)\s+(.+)$/i,
  /^\s*(?:Request)?Header\s+(?:always\s+|onsuccess\s+)?(?:set|setifempty|add|append|merge|edit\*?)\s+(\S+)\s+(.+)$/i,
  /^\s*(?:SetEnvIf(?:NoCase)?|BrowserMatch(?:NoCase)?)\s.*\s(\w+)=(.+)$/i,
  /^\s*SetEnvIf(?:NoCase)?\s+(\S+)\s+("[^"]*"|\S+)/i,
  /^\s*RewriteRule\s.*\bE=(\w+):([^\],]+)/i,
  /^\s*RewriteCond\s+"?(%\{[^}]*\})"?\s+(.+)$/i,
];

/** What all of these begin with: few lines of the long lists that some files are made of. */
const HANDING = /^\s*(?:SetEnv|php_|(?:Request)?Header|BrowserMatch|Rewrite(?:Rule\s.*\bE=|Cond))/i;

/** In an expression, as `<If>` has it: what of the request is compared, and with what. */
const comparisons =
  /(?:%\{([^}]*)\}|\breq(?:_novary)?\(\s*['"]([^'"]*)['"]\s*\))\s*(?:[!=]?=|[!=]~|-\w+|in)\s*(\{[^}]*\}|"[^"]*"|'[^']*'|[^\s"'>)]+)/dgi;

/** What programs read from the environment may be anything, whatever its name is. */
const ENVIRONMENT = /^\s*SetEnv\s/i;
const stages = /^"?(?:production|development|staging|testing|local)"?$/i;

/** Values under a name that says so, credentials, what looks like a key, and comments with more than words. */
export function secretsIn(bytes: string): Span[] {
  // None of these goes on in the next line, and what is one in a comment is no prose.
  const parts = secretParts(bytes);
  const ofLines = [...bytes.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    if (/^\s*#/.test(line)) return isProse(line) ? [] : [{ start: index, end: index + line.length }];
    const found: Span[] = [];
    for (const pattern of HANDING.test(line) ? values : []) {
      const [, name = '', value = ''] = pattern.exec(line) ?? [];
      if (value === '' || !isSecret(name, value, ENVIRONMENT.test(line))) continue;
      const start = index + line.lastIndexOf(value);
      found.push({ start, end: start + value.trimEnd().length });
    }
    if (!/%\{|\breq/i.test(line)) return found;
    for (const { 1: variable, 2: header, 3: value = '', indices } of line.matchAll(comparisons)) {
      const [start, end] = indices?.[3] ?? [0, 0];
      if (isSecret(variable ?? header ?? '', value, false))
        found.push({ start: index + start, end: index + end });
    }
    return found;
  });
  return [...parts, ...ofLines];
}

/** What stands for a value of the request, or for any value, is none itself. */
function isSecret(name: string, value: string, isOfEnvironment: boolean): boolean {
  const plain = value.replace(/[%$]\{[^}]*\}|[%$]\d/g, '');
  if (/\b(?:basic|bearer)\s+[\w.~+/=-]{6,}/i.test(plain)) return true;
  const isLong = /[\w+/=-]{6,}/.test(plain.replace(/bearer|basic/gi, ''));
  if (isOfEnvironment && isLong && !stages.test(plain.trim())) return true;
  return isLong && (secretName.test(name) || /authorization/i.test(name));
}
