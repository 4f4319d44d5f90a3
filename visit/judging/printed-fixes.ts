import type { Facts } from '../../evidence/facts.ts';
import type { ServerFacts } from '../../evidence/server.ts';
import type { Fix, FixServer } from '../../fixes/fix.ts';
import type { FixId } from '../../fixes/ids.ts';
import { fixOf, snippetOf } from '../../fixes/lines.ts';
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

/** Where .htaccess is not read; one of each kind, so that what is printed for an Apache that nobody sees stays short. */
const ofVirtualHost: FixId[] = ['apache-vhost-setenvif', 'apache-vhost-allowoverride'];

/** A page that a web server wrote itself shows who answered, whatever the headers say. */
const ownPages: Partial<Record<string, RegExp>> = {
  apache: /<address>Apache|^<!DOCTYPE HTML PUBLIC "-\/\/(IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"/,
  nginx: /<center>(nginx|openresty)/,
};

/** The fixes in order, without those for another server than may answer here; what stands in front comes first. */
export function printedFixes(ids: FixId[], facts: Facts): PrintedFix[] {
  const server = facts.server();
  const isApacheBehind = server.software !== 'apache' && wrotePage('apache', facts);
  const isNginxAlone = !isApacheBehind && server.software === 'nginx' && wrotePage('nginx', facts);
  const behind = isApacheBehind ? 'apache' : isNginxAlone ? 'nothing' : 'unknown';
  return ids
    .map(fixOf)
    .map((fix) => ({ fix, rank: rankOf(fix, server, behind) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ fix }) => printed(fix, facts));
}

function wrotePage(software: string, { exchanges }: Facts): boolean {
  return Object.values(exchanges).some((one) => ownPages[software]?.test(one?.response?.text ?? ''));
}

/** Smaller is earlier; null leaves the fix out. */
function rankOf(
  { id, server, file }: Fix,
  { software, proxy }: ServerFacts,
  behind: 'apache' | 'nothing' | 'unknown',
): number | null {
  if (id === 'ask-the-host') return 3;
  if (server === 'any') return 1;
  if (server === proxy) return 0;
  if (outspoken.includes(server)) return null;
  if (software === null) return 1;
  if ((reads[software] ?? [software]).includes(server)) return behind === 'apache' ? 2 : 1;
  if (server !== 'apache' || behind === 'nothing') return null;
  if (behind === 'apache') return 1;
  const isCommon = file === '.htaccess' || ofVirtualHost.includes(id);
  return isCommon && (proxy !== null || fronts.includes(software)) ? 2 : null;
}

function printed(fix: Fix, facts: Facts): PrintedFix {
  const snippet = snippetOf(fix);
  return { ...fix, snippet: snippet === null ? null : filled(snippet, facts) };
}
