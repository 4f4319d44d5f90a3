import type { FullConfig } from '@playwright/test';
import { whyNoneRuns } from './ours.ts';

/** A configuration that was merged with another one must not be green because nothing of ours is left in it. */
export default function refuseWithoutChecks(config: FullConfig): void {
  const why = whyNoneRuns(config);
  if (why === null) return;
  const error = new Error(why);
  // Playwright prints the stack of whatever is thrown.
  error.stack = why;
  throw error;
}
