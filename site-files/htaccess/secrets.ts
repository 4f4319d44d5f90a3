import type { Span } from '../source.ts';

/** Words in the names of what nobody may be shown. */
const named = /key|salt|secret|passw|token|credential|private|dsn|license/i;

/** What hands a value on: the name, and where the value begins. */
const values: readonly RegExp[] = [
  /^\s*(?:SetEnv|php_value|php_admin_value)\s+(\S+)\s+(.+)$/i,
  /^\s*(?:Request)?Header\s+(?:always\s+|onsuccess\s+)?(?:set|setifempty|add|append|merge)\s+(\S+)\s+(.+)$/i,
  /^\s*(?:SetEnvIf(?:NoCase)?|BrowserMatch(?:NoCase)?)\s.*\s(\w+)=(.+)$/i,
  /^\s*RewriteRule\s.*\bE=(\w+):([^\],]+)/i,
  /^\s*RewriteCond\s+(%\{[^}]*\})\s+(.+)$/i,
];

/** Values under a name that says so, credentials in a header, and comments with such words. */
export function secretsIn(bytes: string): Span[] {
  return [...bytes.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    if (/^\s*#/.test(line)) return isTelling(line) ? [{ start: index, end: index + line.length }] : [];
    for (const pattern of values) {
      const [, name = '', value = ''] = pattern.exec(line) ?? [];
      if (value === '' || !isSecret(name, value)) continue;
      const start = index + line.lastIndexOf(value);
      return [{ start, end: start + value.trimEnd().length }];
    }
    return [];
  });
}

/** What stands for a value of the request, or for any value, is none itself. */
function isSecret(name: string, value: string): boolean {
  const plain = value.replace(/[%$]\{[^}]*\}|[%$]\d/g, '');
  if (/\b(?:basic|bearer)\s+[\w.~+/=-]{6,}/i.test(plain)) return true;
  return (
    (named.test(name) || /authorization/i.test(name)) &&
    /[\w+/=-]{6,}/.test(plain.replace(/bearer|basic/gi, ''))
  );
}

function isTelling(comment: string): boolean {
  return named.test(comment) && /[=:"']\s*\S{4}/.test(comment);
}
