import type { Evidence } from '../evidence/evidence.ts';
import type { ProbeId } from '../probes/ids.ts';
import type { CheckId } from './ids.ts';

/** One of the ordered questions: a pure function from evidence to a judgement. */
export interface Check {
  id: CheckId;
  /** The state of a healthy site, in a few words: `the token is accepted`. */
  question: string;
  /** The checks that block this one when they fail. */
  after: CheckId[];
  /** The probes it reads; nothing else is sent for it. */
  needs: ProbeId[];
  judge(evidence: Evidence): Judgement;
  /** Reads what the site shows of itself where a probe it needs may not be sent; null when that says nothing. */
  judgeWithout?(evidence: Evidence): Judgement | null;
}

export type Judgement =
  | { state: 'pass' }
  | { state: 'warn'; says: string }
  /** `blocks` is false when the rest of the visit can go on all the same. */
  | { state: 'fail'; says: string; blocks: boolean }
  | { state: 'skipped'; says: string }
  /** The evidence does not say yet: these probes would. */
  | { state: 'ask'; probes: ProbeId[] };

export const pass: Judgement = { state: 'pass' };

export function warn(says: string): Judgement {
  return { state: 'warn', says };
}

/** It fails, and what builds on it cannot be judged. */
export function fail(says: string): Judgement {
  return { state: 'fail', says, blocks: true };
}

/** It fails, and what builds on it can still be judged. */
export function failButGoOn(says: string): Judgement {
  return { state: 'fail', says, blocks: false };
}

export function ask(...probes: ProbeId[]): Judgement {
  return { state: 'ask', probes };
}
