import type { Evidence } from '../../evidence/evidence.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';

/**
 * The evidence as it is judged. Where the time of the visit ran out under a request, that says nothing of the site, so
 * it counts as not sent. But a draft may be there although nobody waited for the answer to its create.
 */
export function seenInTime(evidence: Evidence): Evidence {
  if (!Object.values(evidence.exchanges).some(isLate)) return evidence;
  const late = probeIds.known.filter((id) => isLate(evidence.exchanges[id]) && !probes.known[id].writes);
  if (late.length === 0) return evidence;
  const exchanges = { ...evidence.exchanges };
  const unsent = { ...evidence.unsent };
  for (const id of late) {
    unsent[id] ??= `the time of the visit ran out: ${exchanges[id]?.failure?.detail}`;
    delete exchanges[id];
  }
  return { ...evidence, exchanges, unsent };
}

function isLate(exchange: Exchange | undefined): boolean {
  return exchange?.failure?.kind === 'visit-timeout';
}
