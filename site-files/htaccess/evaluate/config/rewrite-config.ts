import type { Expression } from '../../expression/expression.ts';
import type { Pattern } from '../../pattern/pattern.ts';
import type { Place } from '../not-known.ts';

/** What mod_rewrite keeps of a folder. */
export interface RewriteConfig {
  engine?: boolean;
  options?: Set<string>;
  base?: string;
  /** With a slash at the end. */
  folder: string;
  rules: Rule[];
  /** Conditions that no rule has taken yet. */
  pending: Condition[];
}

export interface Rule {
  pattern: Pattern;
  isNegated: boolean;
  output: string;
  flags: RuleFlags;
  conditions: Condition[];
  place: Place;
}

type Test =
  | { kind: 'pattern'; pattern: Pattern }
  | { kind: 'file'; letter: string }
  | { kind: 'text'; operator: '=' | '<' | '<=' | '>' | '>='; value: string }
  | { kind: 'number'; operator: '=' | '<' | '<=' | '>' | '>='; value: number }
  | { kind: 'expression'; expression: Expression }
  | { kind: 'unknown'; what: string };

export interface Condition {
  input: string;
  test: Test;
  isNegated: boolean;
  isCaseless: boolean;
  isOr: boolean;
  place: Place;
}

export interface RuleFlags {
  isCaseless: boolean;
  /** The target is `-`, or there is a status that needs none. */
  isNoSubstitution: boolean;
  /** [F], [G], [R=404]. */
  isStatus: boolean;
  isRedirect: boolean;
  status: number;
  isLast: boolean;
  isEnd: boolean;
  isChained: boolean;
  isNext: boolean;
  rounds: number;
  isPassedThrough: boolean;
  isProxied: boolean;
  isEscapedNot: boolean;
  isNotForSubrequests: boolean;
  skip: number;
  env: string[];
  appendsQuery: boolean;
  discardsQuery: boolean;
  splitsAtLast: boolean;
  dropsQuery: boolean;
  discardsPathInfo: boolean;
  allowsEncodedMark: boolean;
  /** Slashes in front are left as they are. */
  keepsSlashes: boolean;
  handler: string | null;
  escapes: { only: string; except: string; isSpacePlus: boolean; isControls: boolean } | null;
}
