import type { CheckState, SiteStatus } from '../../../model/report.ts';

export type State = CheckState | SiteStatus;

/** What a screen reader says of a cell, and what a legend would: `05 validate: fails`. */
export const stateWords: Record<State, string> = {
  pass: 'passes',
  warn: 'warns',
  fail: 'fails',
  flaky: 'is flaky',
  error: 'could not be checked',
  blocked: 'is blocked',
  skipped: 'is skipped',
};

/** In this order sites need a person, and the buttons that filter by state stand. */
export const siteStates: SiteStatus[] = ['fail', 'error', 'flaky', 'warn', 'pass', 'skipped'];

/** Sites that do not let a client do what it is there for. */
export function needsYou(status: SiteStatus): boolean {
  return status === 'fail' || status === 'error' || status === 'flaky';
}
