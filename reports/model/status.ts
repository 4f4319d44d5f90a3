import type { CheckReport, CheckState, SiteReport, SiteStatus, Warning } from './report.ts';

/** The statuses in the order in which sites need a person. */
export const statusesByNeed: SiteStatus[] = ['fail', 'error', 'flaky', 'warn', 'pass', 'skipped'];

/** Returns the status of a site: an error of ours comes before a failure of the site. */
export function statusOf(states: CheckState[], warnings: Warning[]): SiteStatus {
  const worst = (['error', 'fail', 'flaky', 'warn', 'pass'] as const).find((state) => states.includes(state));
  if (worst === 'pass' && warnings.length > 0) return 'warn';
  return worst ?? 'skipped';
}

/** Of a site that was not looked at to the end: what failed has failed, and what passed until then is no pass. */
export function statusOfInterrupted(states: CheckState[]): SiteStatus {
  return (['error', 'fail'] as const).find((state) => states.includes(state)) ?? 'skipped';
}

/** Returns the status of a run, by how many of its sites came out how. */
export function worstOf(statuses: Record<SiteStatus, number>): SiteStatus {
  return statusesByNeed.find((status) => statuses[status] > 0) ?? 'skipped';
}

/** Says whether a site does not let a client do what it is there for. */
export function needsYou(status: SiteStatus): boolean {
  return status === 'fail' || status === 'error' || status === 'flaky';
}

/** Says whether a check was judged, or is one that we failed to judge. */
export function isDone({ status }: CheckReport): boolean {
  return status !== 'blocked' && status !== 'skipped';
}

/** Returns the milliseconds that all checks of a site took. */
export function timeSpent(checks: CheckReport[]): number {
  return checks.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
}

/** Says whether a check of a site passed, with a warning or without. */
export function passes({ checks }: SiteReport, id: CheckReport['id']): boolean {
  return checks.some((check) => check.id === id && (check.status === 'pass' || check.status === 'warn'));
}
