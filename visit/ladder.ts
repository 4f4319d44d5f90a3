import type { Evidence } from '../evidence/evidence.ts';
import { serverFacts } from '../evidence/server.ts';
import type { FixId } from '../fixes/ids.ts';
import { fixOf, snippetOf } from '../fixes/index.ts';
import type { PrintedFix } from './finding.ts';

/** Servers that read the same configuration files. */
const relatives: Record<string, string> = { litespeed: 'apache', openlitespeed: 'apache' };

/** The fixes in order, without those for another server than the one that answers. */
export function ladderOf(ids: FixId[], evidence: Evidence): PrintedFix[] {
  const { software, proxy } = serverFacts(evidence);
  const seen = relatives[software ?? ''] ?? software;
  // A server named behind a proxy may be the proxy's own, so nothing is left out then.
  const isKnown = seen !== null && proxy === null;
  return ids
    .map(fixOf)
    .filter(({ server }) => server === 'any' || !isKnown || server === seen)
    .map((fix) => ({ ...fix, snippet: snippetOf(fix) }));
}
