import type { Tally } from '../reports/tally.ts';
import { exitStatus } from './io.ts';
import type { OutputSettings } from './output-options.ts';

/** What the shell is told of a run that came to its end. */
export function runStatus({ statuses }: Tally, { failOn }: OutputSettings): number {
  const { fail, flaky, warn, error } = statuses;
  if (fail > 0 || (failOn === 'warn' && warn + flaky > 0)) return exitStatus.fails;
  return error > 0 ? exitStatus.harness : exitStatus.ok;
}
