import { milliseconds } from '../base/text.ts';
import type { PastRun, Warning } from '../reports/model/report.ts';
import { median } from '../reports/model/response-time.ts';

/** Fewer runs are no history. */
const FEWEST = 5;

/** Less than this nobody notices, however often it doubles. */
const LEAST_MS = 200;

/**
 * The site answers in more than twice its own time: now and in the run before, so that one slow moment is none.
 * `before` has the earlier runs, the oldest first.
 */
export function slowed(before: PastRun[], now: number | null): Warning | null {
  const times = before.flatMap(({ ms }) => ms ?? []);
  const last = times.pop();
  if (now === null || last === undefined || times.length < FEWEST) return null;
  const usual = median(times);
  const slow = Math.min(now, last);
  if (slow <= 2 * usual || slow - usual < LEAST_MS) return null;
  return {
    id: 'response-slowed',
    layer: 'php',
    says: `It answers in ${milliseconds(now)}; over its last ${times.length} runs it was ${milliseconds(usual)}.`,
    mend: 'Look at what changed since: a plugin, a larger database, an object cache that is gone, a fuller host.',
  };
}
