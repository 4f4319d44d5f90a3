import type { Cause } from '../../causes/cause.ts';
import type { Fix, FixServer } from '../../fixes/fix.ts';
import { fixOf, snippetOf } from '../../fixes/index.ts';
import type { PrintedFix } from '../../visit/finding.ts';
import { withPlaceholders } from './placeholders.ts';

const serverNames: Record<FixServer, string> = {
  any: 'Any server',
  apache: 'Apache',
  nginx: 'nginx',
  lighttpd: 'lighttpd',
  caddy: 'Caddy',
  litespeed: 'LiteSpeed',
  openlitespeed: 'OpenLiteSpeed',
  iis: 'IIS',
  varnish: 'Varnish',
  cloudflare: 'Cloudflare',
  cloudfront: 'CloudFront',
  siteground: 'SiteGround',
  'wp-engine': 'WP Engine',
};

export const fixServers = Object.keys(serverNames);

export interface ServerFixes {
  /** `Apache`, `Any server`. */
  server: string;
  /** In the order to try them. */
  ladder: Fix[];
}

/** The fixes of a cause by the server they are for; `server` leaves out those for others. */
export function fixesByServer(cause: Cause, server: string | null): ServerFixes[] {
  const fixes = cause.fixes
    .map(fixOf)
    .filter((fix) => server === null || [server, 'any'].includes(fix.server));
  return [...new Set(fixes.map((fix) => fix.server))].map((one) => ({
    server: serverNames[one],
    ladder: fixes.filter((fix) => fix.server === one),
  }));
}

/** With its lines as they are for any site, `RewriteBase <home_path>`. */
export function printedFix(fix: Fix): PrintedFix {
  const snippet = snippetOf(fix);
  return { ...fix, snippet: snippet === null ? null : withPlaceholders(snippet) };
}
