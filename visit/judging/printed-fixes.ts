import type { Facts } from '../../evidence/facts.ts';
import type { ServerFacts } from '../../evidence/server.ts';
import type { Fix, FixServer } from '../../fixes/fix.ts';
import type { FixId } from '../../fixes/ids.ts';
import { fixOf, snippetOf } from '../../fixes/lines.ts';
import type { Place } from '../../fixes/place.ts';
import { filled } from './fill.ts';
import type { PrintedFix } from './finding.ts';
import { fits } from './fitting.ts';
import { isForOwner } from './owners.ts';

/** Servers whose files another one reads. */
const reads: Record<string, FixServer[]> = {
  // Both name themselves alike.
  litespeed: ['litespeed', 'openlitespeed', 'apache'],
  openlitespeed: ['openlitespeed', 'apache'],
};

/** They name themselves in every answer, so that none of them stands where no header names it. */
const outspoken: FixServer[] = [
  'cloudflare',
  'cloudfront',
  'siteground',
  'wp-engine',
  'imunify360',
  'wordfence',
  'ninjafirewall',
  'sucuri',
  'aws-waf',
];

/** Often a front only: what runs PHP may be an Apache behind it, which no header shows. */
const fronts: Partial<Record<string, string>> = { nginx: 'nginx', caddy: 'Caddy' };

/** What answers behind the server that names itself. */
type Behind = 'apache' | 'nothing' | 'unknown';

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
    .filter((id) => fits[id]?.(facts) !== false)
    .map(fixOf)
    .map((fix) => ({ fix, rank: rankFor(fix, facts, rankOf(fix, server, behind)) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ fix }) => printed(fix, facts))
    .map((fix) => (isForWhoIsBehind(fix, server, behind) ? behindFront(fix, server) : fix));
}

/** Whether it is for an Apache of which nothing shows: the server that does has no use for it. */
function isForWhoIsBehind(
  { id, server, file }: Pick<Fix, 'id' | 'server' | 'file'>,
  { software }: ServerFacts,
  behind: Behind,
): boolean {
  const isOfApache = server === 'apache' && (file === '.htaccess' || ofVirtualHost.includes(id));
  return (
    isOfApache &&
    behind === 'unknown' &&
    software !== null &&
    !(reads[software] ?? [software]).includes(server)
  );
}

/** `Where Apache runs behind nginx, hand the header on`: nobody edits a file that nothing reads without knowing. */
function behindFront(fix: PrintedFix, { software }: ServerFacts): PrintedFix {
  const front = fronts[software ?? ''] ?? software;
  const does = fix.says.startsWith('Where ')
    ? ` and ${fix.says.slice('Where '.length)}`
    : `, ${fix.says.charAt(0).toLowerCase()}${fix.says.slice(1)}`;
  return { ...fix, says: `Where Apache runs behind ${front}${does}` };
}

function wrotePage(software: string, { exchanges }: Facts): boolean {
  return Object.values(exchanges).some((one) => ownPages[software]?.test(one?.response?.text ?? ''));
}

/** A fix for who refused comes first, and one for somebody else is none. */
function rankFor({ id, server }: Fix, facts: Facts, rank: number | null): number | null {
  const isOwn = isForOwner(id, facts);
  if (isOwn === null) return rank;
  if (!isOwn) return null;
  return server === 'any' ? 1 : server === 'cloudflare' ? rank : 0;
}

/** What comes after the lines for a server, whichever. */
const lastOf: Partial<Record<FixId, number>> = { 'find-header-eater': 2, 'ask-the-host': 3 };

/** Smaller is earlier; null leaves the fix out. */
function rankOf({ id, server, file }: Fix, { software, proxy }: ServerFacts, behind: Behind): number | null {
  const last = lastOf[id];
  if (last !== undefined) return last;
  if (server === 'any') return 1;
  if (server === proxy) return 0;
  if (outspoken.includes(server)) return null;
  if (software === null) return 1;
  if ((reads[software] ?? [software]).includes(server)) return behind === 'apache' ? 2 : 1;
  if (server !== 'apache' || behind === 'nothing') return null;
  if (behind === 'apache') return 1;
  const isCommon = file === '.htaccess' || ofVirtualHost.includes(id);
  return isCommon && (proxy !== null || fronts[software] !== undefined) ? 2 : null;
}

function printed(fix: Fix, facts: Facts): PrintedFix {
  const snippet = snippetOf(fix);
  return {
    ...fix,
    place: fix.place === null ? null : (filled(fix.place, facts) as Place | null),
    snippet: snippet === null ? null : filled(snippet, facts),
  };
}
