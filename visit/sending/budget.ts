import { checksOf } from '../../checks/by-method/of-method.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import { mayBeWritten } from '../../probes/draft-fate.ts';
import { nextStep } from '../../probes/draft-steps.ts';
import { type ProbeId, probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { whyNotSent } from '../../probes/rules.ts';

/** The most requests of one visit to one site, whatever is wrong there. */
export const MAX_REQUESTS = 20;

/** What takes a draft back is always sent, so as much is kept for it: a draft is not begun without. */
const removals = probeIds.known.filter((id) => probes.known[id].cleansUp);

/** Of these two a visit sends one at most. */
export const eitherOr: readonly ProbeId[] = ['draft-search-lean', 'draft-gone-uncached'];

/** Counts how many more requests there may be, besides those that take a draft back. `uncounted` are in no exchange. */
export function requestsLeft(evidence: Evidence, uncounted: number): number {
  const exchanges = Object.values(evidence.exchanges);
  const sent = exchanges.reduce((sum, exchange) => sum + (exchange?.attempts ?? 0), uncounted);
  return MAX_REQUESTS - sent - removalsAhead(evidence);
}

/** Counts how many of them may go to telling causes apart: the checks that are still to come need theirs. */
export function requestsToSpare(evidence: Evidence, uncounted: number): number {
  const facts = factsOf(evidence);
  const needed = new Set(checksOf(facts).flatMap(({ needs }) => needs));
  const ahead = [...needed].filter((id) => !facts.exchanges[id] && whyNotSent(id, facts) === null);
  return requestsLeft(evidence, uncounted) - ahead.length;
}

/** The create, the reading of the draft, its removal and the look whether it is gone. */
const DRAFT_REQUESTS = 4;

/** Milliseconds that a draft takes until it is gone again, at the pace of this site. */
export function draftTakes({ exchanges }: Evidence): number {
  const slowest = Math.max(0, ...Object.values(exchanges).map((exchange) => exchange?.timing.total ?? 0));
  return DRAFT_REQUESTS * slowest;
}

/** Nothing has to be taken back where no draft was written and none can be, or nothing more can be done for it. */
function removalsAhead(evidence: Evidence): number {
  const { exchanges } = evidence;
  const isToCome = !exchanges.draft && !(exchanges.token && whyNotSent('draft', factsOf(evidence)) !== null);
  if (!isToCome && (!mayBeWritten(evidence) || nextStep(evidence) === null)) return 0;
  const open = removals.filter((id) => !exchanges[id]);
  return open.length - (eitherOr.every((id) => open.includes(id)) ? 1 : 0);
}
