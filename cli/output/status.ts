import type { Tally } from '../../reports/model/tally.ts';
import { exitStatus } from '../io.ts';
import type { OutputSettings } from './options.ts';

/** What went wrong beside the sites. */
export interface RunTrouble {
  /** Somebody could not be notified, or the run not be remembered. */
  isUntold: boolean;
  /** The files of --output are there. */
  isWritten: boolean;
}

/** What the shell is told of a run that came to its end. */
export function runStatus(
  { statuses }: Tally,
  { failOn }: OutputSettings,
  { isUntold, isWritten }: RunTrouble,
): number {
  // Whoever reads the files would take those of an earlier run for these.
  if (!isWritten) return exitStatus.harness;
  const { fail, flaky, warn, error } = statuses;
  if (fail > 0 || (failOn === 'warn' && warn + flaky > 0)) return exitStatus.fails;
  return error > 0 || isUntold ? exitStatus.harness : exitStatus.ok;
}
