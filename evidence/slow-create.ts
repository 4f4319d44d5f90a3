import type { Evidence } from './evidence.ts';
import { statusOf } from './read.ts';

/** Many clients wait so long and no longer: 5 s is the time limit of WordPress's own. */
const SLOW_MS = 5000;

/** On a host that is slow in all, or just now, saving is no worse than the rest. */
const TIMES_OTHERS = 3;

/** The draft was created, and that took much longer than any other request of the visit. */
export function isSlowCreate({ exchanges }: Evidence): boolean {
  const { draft, ...others } = exchanges;
  if (statusOf(draft) !== 201 || draft === undefined || others['draft-read'] === undefined) return false;
  const slowest = Math.max(...Object.values(others).map(({ timing }) => timing.total));
  return draft.timing.total > SLOW_MS && draft.timing.total > TIMES_OTHERS * slowest;
}
