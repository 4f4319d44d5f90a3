import type { Pattern } from '../pattern/pattern.ts';

/** A condition as `<If>`, `Require expr`, `RewriteCond expr`, `SetEnvIfExpr` and `expr=` of a header take it. */
export type Expression =
  | { kind: 'all' | 'any'; parts: Expression[] }
  | { kind: 'not'; of: Expression }
  | { kind: 'constant'; is: boolean }
  | { kind: 'file' | 'length' | 'truth'; letter: string; word: Word }
  | { kind: 'compare'; operator: string; isNumber: boolean; left: Word; right: Word }
  | { kind: 'match'; pattern: Pattern; isCapturing: boolean; isNegated: boolean; word: Word }
  | { kind: 'glob'; operator: GlobOperator; word: Word; glob: Word }
  | { kind: 'network'; network: string; word: Word }
  | { kind: 'in'; word: Word; list: Word[] };

export type GlobOperator = 'fnmatch' | 'strmatch' | 'strcmatch';

/** Text, and what is put into it: `%{NAME}`, `$1` of the pattern that matched last, or what a function makes of a text. */
export type Word = (string | { variable: string } | { group: number } | { call: string; of: Word })[];

/** Something of an expression that is not read here: what it comes to is not known. */
export class UnreadExpression extends Error {}

/** What no Apache takes for an expression. */
export class BrokenExpression extends Error {}
