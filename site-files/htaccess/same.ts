import type { Outcome } from './evaluate/evaluate.ts';

/** Whether two requests come to the same, whichever lines have done it. */
export function isSame(one: Outcome, other: Outcome): boolean {
  const bare = ({ trace: _trace, ...rest }: Outcome): string =>
    JSON.stringify({ ...rest, place: null, because: null });
  return bare(one) === bare(other);
}
