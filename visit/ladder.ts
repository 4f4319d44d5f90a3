import type { Evidence } from '../evidence/evidence.ts';
import { type ServerFacts, serverFacts } from '../evidence/server.ts';
import type { Fix, FixServer } from '../fixes/fix.ts';
import type { FixId } from '../fixes/ids.ts';
import { fixOf, snippetOf } from '../fixes/index.ts';
import { filled } from './fill.ts';
import type { PrintedFix } from './finding.ts';

/** Servers whose files another one reads. */
const reads: Record<string, FixServer[]> = {
  litespeed: ['litespeed', 'apache'],
  openlitespeed: ['openlitespeed', 'apache'],
};

/** They name themselves in every answer, so that none of them stands where no header names it. */
const outspoken: FixServer[] = ['cloudflare', 'cloudfront', 'siteground', 'wp-engine'];

/** Often a front only: what runs PHP may be an Apache behind it, which no header shows. */
const fronts = ['nginx', 'caddy'];

/** The fixes in order, without those for another server than may answer here; what stands in front comes first. */
export function ladderOf(ids: FixId[], evidence: Evidence): PrintedFix[] {
  const facts = serverFacts(evidence);
  return ids
    .map(fixOf)
    .map((fix) => ({ fix, rank: rankOf(fix, facts) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ fix }) => printed(fix, evidence));
}

/** Smaller is earlier; null leaves the fix out. */
function rankOf({ id, server, file }: Fix, { software, proxy }: ServerFacts): number | null {
  if (id === 'ask-the-host') return 3;
  if (server === 'any') return 1;
  if (server === proxy) return 0;
  if (outspoken.includes(server)) return null;
  if (software === null) return 1;
  if ((reads[software] ?? [software]).includes(server)) return 1;
  const hasMoreBehind = proxy !== null || fronts.includes(software);
  return hasMoreBehind && server === 'apache' && file === '.htaccess' ? 2 : null;
}

function printed(fix: Fix, evidence: Evidence): PrintedFix {
  const snippet = snippetOf(fix);
  return { ...fix, snippet: snippet === null ? null : filled(snippet, evidence) };
}
