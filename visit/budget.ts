import { checks } from '../checks/index.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { draftId } from '../probes/draft-removal.ts';
import { probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import { refusal } from '../probes/rules.ts';

/** Of one visit to one site, whatever is wrong there. */
export const MAX_REQUESTS = 20;

/** What takes a draft back is always sent, so as much is kept for it. */
const removals = probeIds.filter((id) => probes[id].cleansUp);

/** How many more requests there may be, besides those that take a draft back. `uncounted` are in no exchange. */
export function requestsLeft(evidence: Evidence, uncounted: number): number {
  const exchanges = Object.values(evidence.exchanges);
  const sent = exchanges.reduce((sum, exchange) => sum + (exchange?.attempts ?? 0), uncounted);
  return MAX_REQUESTS - sent - removalsAhead(evidence);
}

/** How many of them may go to telling causes apart: the checks that are still to come need theirs. */
export function requestsToSpare(evidence: Evidence, uncounted: number): number {
  const needed = new Set(Object.values(checks).flatMap(({ needs }) => needs));
  const ahead = [...needed].filter((id) => !evidence.exchanges[id] && refusal(id, evidence) === null);
  return requestsLeft(evidence, uncounted) - ahead.length;
}

/** Nothing has to be taken back where no draft was written and none can be, or it is seen to be gone. */
function removalsAhead(evidence: Evidence): number {
  const { exchanges } = evidence;
  const mayBeWritten = !exchanges.draft && !(exchanges.token && refusal('draft', evidence) !== null);
  if (!mayBeWritten && draftId(evidence) === null) return 0;
  if (exchanges['draft-gone']) return 0;
  return removals.filter((id) => !exchanges[id]).length;
}
