import type { Pattern } from '../pattern/pattern.ts';

/** A condition as `<If>`, `Require expr` and `RewriteCond expr` take it. */
export type Expression =
  | { kind: 'all' | 'any'; parts: Expression[] }
  | { kind: 'not'; of: Expression }
  | { kind: 'constant'; is: boolean }
  | { kind: 'file' | 'length' | 'truth'; letter: string; word: Word }
  | { kind: 'compare'; operator: string; isNumber: boolean; left: Word; right: Word }
  | { kind: 'match'; pattern: Pattern; isNegated: boolean; word: Word }
  | { kind: 'in'; word: Word; list: Word[] };

/** Text, and what is put into it: `%{NAME}`, or `$1` of the pattern that matched last. */
export type Word = (string | { variable: string } | { group: number })[];

/** Something of an expression that is not read here: what it comes to is not known. */
export class UnreadExpression extends Error {}

/** Those of which RewriteCond says the same. One that Apache does not know is a 500. */
const SHARED =
  /^(?:HTTP_(?:HOST|ACCEPT|COOKIE|REFERER|USER_AGENT)|HTTPS|IS_SUBREQ|PATH_INFO|SERVER_(?:NAME|PORT)|THE_REQUEST|REQUEST_(?:URI|METHOD|SCHEME|FILENAME)|SCRIPT_FILENAME|QUERY_STRING|DOCUMENT_ROOT|(?:HTTP|req):[\w-]+|(?:env|reqenv):\w+)$/i;

export function isKnownVariable(name: string): boolean {
  return SHARED.test(name);
}
