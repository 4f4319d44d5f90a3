import { changesText } from '../monitor/changes-text.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { write } from '../reports/output/write.ts';
import type { Io } from './io.ts';
import type { OutputSettings } from './output/options.ts';

/** Ends the watching of a run: who is to know is told, and the person who waits reads what changed. Whether somebody
 * could not be told. */
export async function tellChanges(
  monitor: Monitor,
  { format, quiet }: OutputSettings,
  io: Io,
): Promise<boolean> {
  const { changes, failures } = await monitor.end();
  // Where stdout is for a program to read, the person reads stderr.
  const isForAPerson = format === 'table' || format === 'markdown';
  if (!quiet || changes !== changesText([])) await write(isForAPerson ? io.stdout : io.stderr, changes);
  for (const failure of failures) await write(io.stderr, `${failure}\n`);
  return failures.length > 0;
}
