import type { Expression } from '../../expression/expression.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import type { Place } from '../not-known.ts';

export type SetEnvIfEntry = HeaderEntry | ExpressionEntry;

/** SetEnvIfExpr. */
export interface ExpressionEntry {
  expression: Expression;
  variables: HeaderEntry['variables'];
  place: Place;
}

export interface HeaderEntry {
  /** A header, a variable or one of the special names. */
  name: string;
  /** Where the name itself is a pattern. */
  namePattern: Pattern | null;
  pattern: Pattern;
  /** Apache compares it as plain text: then `$1` stands for itself. */
  isPlain: boolean;
  /** A value of null takes the variable away. */
  variables: { name: string; value: string | null }[];
  /** Entries of one file that read the same name one after another read it once. */
  sameRead: object;
  place: Place;
}
