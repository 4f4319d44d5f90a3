import type { Evidence } from './evidence.ts';

/** Milliseconds from the beginning of the visit to the end of its last request. */
export function durationOf({ exchanges }: Evidence): number {
  const ends = Object.values(exchanges).map((one) => (one ? one.timing.start + one.timing.total : 0));
  return Math.max(0, ...ends);
}
