import { limits } from '../http/limits.ts';

/** Sent at most, once the time of the visit is up, to take back what it wrote. */
const REMOVAL_REQUESTS = 6;

/** Milliseconds: no test outlives the bound of its visit, and a draft is always taken back. */
export function longestTest(timeoutMs: number): number {
  return limits.visitTimeoutMs + REMOVAL_REQUESTS * timeoutMs + 30_000;
}
