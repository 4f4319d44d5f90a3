import type { CheckId } from '../checks/ids.ts';
import { checks } from '../checks/index.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Milliseconds that the slowest request of a check took. */
export function slowest(id: CheckId, { exchanges }: Evidence): number {
  return Math.max(0, ...checks[id].needs.map((probe) => exchanges[probe]?.timing.total ?? 0));
}
