import type { Evidence } from '../../evidence/evidence.ts';
import { probeIds } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';

/**
 * The evidence as it is judged. Where the time of the visit ran out under a request, that says nothing of the site, so
 * it counts as not sent. But a draft may be there although nobody waited for the answer to its create.
 */
export function seenInTime(evidence: Evidence): Evidence {
  const late = probeIds.known.filter(
    (id) => evidence.exchanges[id]?.failure?.kind === 'visit-timeout' && !probes.known[id].writes,
  );
  if (late.length === 0) return evidence;
  const exchanges = { ...evidence.exchanges };
  const unsent = { ...evidence.unsent };
  for (const id of late) {
    unsent[id] ??= `the time of the visit ran out: ${exchanges[id]?.failure?.detail}`;
    delete exchanges[id];
  }
  return { ...evidence, exchanges, unsent };
}
