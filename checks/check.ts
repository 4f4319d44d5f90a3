import type { Facts } from '../evidence/facts.ts';
import type { ProbeId } from '../probes/ids.ts';
import { type CheckId, checkIds } from './ids.ts';

/**
 * One of the ordered questions: a pure function from evidence to a judgement. `C` and `P` are the ids that it may name:
 * those of the catalogue, or any where an extension adds its own.
 */
export interface Check<C extends string = CheckId, P extends string = ProbeId> {
  id: C;
  /**
   * Its place among all checks, with the reason for it beside it. Its number, from 01, follows; they are ten apart, so that
   * another one fits between.
   */
  order: number;
  /** The state of a healthy site, in a few words: `the token is accepted`. */
  question: string;
  /** The checks that block this one when they fail. */
  after: C[];
  /** The probes it reads; nothing else is sent for it. */
  needs: P[];
  /** Those of the probes that it may ask for besides whose answers are as much its own: causes are held to them. */
  alsoReads?: P[];
  judge(facts: Facts<P | ProbeId>): Judgement<P>;
  /** Reads what the site shows of itself where a probe it needs may not be sent; null when that says nothing. */
  judgeWithout?(facts: Facts<P | ProbeId>): Judgement<P> | null;
}

export type Judgement<P extends string = ProbeId> =
  | { state: 'pass' }
  | { state: 'warn'; says: string }
  /** `blocks` is false when the rest of the visit can go on all the same. */
  | { state: 'fail'; says: string; blocks: boolean }
  | { state: 'skipped'; says: string }
  /** The evidence does not say yet: these probes would. */
  | { state: 'ask'; probes: P[] }
  /** It cannot say, and that is the fault of the check: one of an extension threw, or said what is no judgement. */
  | { state: 'error'; says: string };

export const pass: Judgement<never> = { state: 'pass' };

export function warn(says: string): Judgement<never> {
  return { state: 'warn', says };
}

/** It fails, and what builds on it cannot be judged. */
export function fail(says: string): Judgement<never> {
  return { state: 'fail', says, blocks: true };
}

/** It fails, and what builds on it can still be judged. */
export function failButGoOn(says: string): Judgement<never> {
  return { state: 'fail', says, blocks: false };
}

export function ask<P extends string>(...probes: P[]): Judgement<P> {
  return { state: 'ask', probes };
}

/** `04 token`, as the terminal and the titles write it. */
export function numbered(id: CheckId): string {
  return `${String(checkIds.known.indexOf(id) + 1).padStart(2, '0')} ${id}`;
}
