import type { Monitor } from './monitor.ts';
import { NO_CHANGE } from './no-change.ts';

/** Where the person who waits reads of a run. */
export interface Listener {
  /** Writes what changed. */
  print(text: string): Promise<void> | void;
  /** Writes a line, with its end, that says why somebody was not notified. */
  warn(line: string): Promise<void> | void;
  /** That nothing changed is not said. */
  quiet: boolean;
}

/**
 * Ends the watching of a run: receivers are notified, and the person who waits reads what changed. An error is why the run
 * could not be watched. Returns whether somebody could not be notified, or the run not be remembered.
 */
export async function reportChanges(monitor: Monitor | Error, listener: Listener): Promise<boolean> {
  const { changes, isFirst, failures } =
    monitor instanceof Error
      ? {
          changes: '',
          isFirst: false,
          failures: [`${monitor.message} Nothing was compared, and nobody was notified.`],
        }
      : await monitor.end();
  if (!listener.quiet || (!isFirst && changes !== NO_CHANGE)) await listener.print(changes);
  for (const failure of failures) await listener.warn(`${failure}\n`);
  return failures.length > 0;
}
