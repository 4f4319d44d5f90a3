import type { Tally } from '../reports/model/tally.ts';

/** What the shell gets. */
export const exitStatus = { ok: 0, fails: 1, usage: 2, harness: 3, interrupted: 130 } as const;

/** What went wrong beside the sites. */
export interface RunTrouble {
  /** Somebody could not be notified, or the run could not be remembered. */
  isUnreported: boolean;
  /** The files of the run are where they were asked for. */
  isWritten: boolean;
}

/** The exit status of a run that came to its end. */
export function runStatus(
  { statuses }: Tally,
  failOn: 'fail' | 'warn',
  { isUnreported, isWritten }: RunTrouble,
): number {
  // Whoever reads the files would take those of an earlier run for these.
  if (!isWritten) return exitStatus.harness;
  const { fail, flaky, warn, error } = statuses;
  if (fail > 0 || (failOn === 'warn' && warn + flaky > 0)) return exitStatus.fails;
  return error > 0 || isUnreported ? exitStatus.harness : exitStatus.ok;
}
