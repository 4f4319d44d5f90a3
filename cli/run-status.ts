import type { Tally } from '../reports/tally.ts';
import { exitStatus } from './io.ts';
import type { OutputSettings } from './output-options.ts';

/** What the shell is told of a run that came to its end. `isUntold`: somebody could not be notified. */
export function runStatus({ statuses }: Tally, { failOn }: OutputSettings, isUntold = false): number {
  const { fail, flaky, warn, error } = statuses;
  if (fail > 0 || (failOn === 'warn' && warn + flaky > 0)) return exitStatus.fails;
  return error > 0 || isUntold ? exitStatus.harness : exitStatus.ok;
}
