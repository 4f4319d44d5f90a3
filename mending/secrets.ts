import type { Span } from '../site-files/source.ts';

/** Words in the names of what nobody may be shown. */
const named = /key|salt|secret|pass|token|auth|credential|private|dsn|license/i;

/** Comments, heredocs and texts of PHP, so that an apostrophe in a comment begins no text. */
const ofPhp =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|#[^\n]*|<<<[ \t]*(['"]?)(\w+)\1\r?\n[\s\S]*?(?:\n[ \t]*\2\b|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)/g;

/** What a step is about is shown. */
const known = /\b(?:WP_HOME|WP_SITEURL|WP_DEBUG\w*|display_errors|HTTP_X_FORWARDED_PROTO|HTTPS)\b/;

/** What may be secret in a file of a site: wrongly left out of a diff it costs little, shown it may cost the site. */
export function secretsIn(file: string, bytes: string): Span[] {
  return file.endsWith('.php') ? secretsInPhp(bytes) : secretsInLines(bytes);
}

/** Every text but names of constants and files: what a constant is called need not say what it holds. */
function secretsInPhp(bytes: string): Span[] {
  return [...bytes.matchAll(ofPhp)].flatMap(({ index, 0: text }) => {
    const line = lineAround(bytes, index);
    const isComment = /^(?:\/\*|\/\/|#)/.test(text);
    const isShown = isComment ? !named.test(text) : known.test(line) || isName(line, text);
    return isShown ? [] : [{ start: index, end: index + text.length }];
  });
}

/** The first text of a line, where it is written as names are. */
function isName(line: string, text: string): boolean {
  return (
    /^(['"])(?:[A-Z][A-Z_]+|wp-settings\.php|\/)\1$/.test(text) && line.indexOf(text) === line.search(/['"]/)
  );
}

function lineAround(bytes: string, at: number): string {
  const end = bytes.indexOf('\n', at);
  return bytes.slice(bytes.lastIndexOf('\n', at - 1) + 1, end < 0 ? bytes.length : end);
}

/** Whole directives that name one or hand one on. */
function secretsInLines(bytes: string): Span[] {
  return [...bytes.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const isSecret =
      /:\/\/[^/\s:@'"]*:[^/\s@'"]+@|\b(?:Basic|Bearer)\s+[\w+/=.-]{8,}/i.test(line) ||
      (/^\s*(?:SetEnv|php_value|php_admin_value|(?:Request)?Header)\b/i.test(line) &&
        named.test(line.replace(/HTTP_AUTHORIZATION|Authorization/gi, '')));
    return isSecret ? [{ start: index, end: index + line.length }] : [];
  });
}
