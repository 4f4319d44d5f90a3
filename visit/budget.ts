import { checks } from '../checks/index.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { draftId } from '../probes/draft-removal.ts';
import { probeIds } from '../probes/ids.ts';
import { probes } from '../probes/index.ts';
import { refusal } from '../probes/rules.ts';

/** Of one visit to one site, whatever is wrong there. */
export const MAX_REQUESTS = 20;

/** What takes a draft back is always sent, so as much is kept for it. */
const REMOVAL = probeIds.filter((id) => probes[id].cleansUp).length;

const needed = [...new Set(Object.values(checks).flatMap(({ needs }) => needs))];

/** How many more requests there may be, besides those that take a draft back. `again` were logins of this process. */
export function requestsLeft(evidence: Evidence, again: number): number {
  const sent = Object.values(evidence.exchanges).reduce(
    (sum, exchange) => sum + (exchange?.attempts ?? 0),
    again,
  );
  return MAX_REQUESTS - sent - removalsAhead(evidence);
}

/** How many of them may go to telling causes apart: the checks that are still to come need theirs. */
export function requestsToSpare(evidence: Evidence, again: number): number {
  const ahead = needed.filter((id) => !evidence.exchanges[id] && refusal(id, evidence) === null);
  return requestsLeft(evidence, again) - ahead.length;
}

function removalsAhead(evidence: Evidence): number {
  const { exchanges } = evidence;
  const isWritten = exchanges.draft !== undefined;
  if (isWritten && draftId(evidence) === null) return 0;
  if (!isWritten && refusal('draft', evidence) !== null && evidence.exchanges.token) return 0;
  if (exchanges['draft-gone']) return 0;
  return REMOVAL - probeIds.filter((id) => probes[id].cleansUp && exchanges[id]).length;
}
