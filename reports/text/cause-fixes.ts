import type { Cause } from '../../causes/cause.ts';
import type { Fix, FixServer } from '../../fixes/fix.ts';
import { fixOf, snippetOf } from '../../fixes/lines.ts';
import type { PrintedFix } from '../../visit/judging/finding.ts';

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
  /** The name of the server: `Apache`, `Any server`. */
  server: string;
  /** The fixes in the order to try them. */
  ladder: Fix[];
}

/** Returns the fixes of a cause by the server they are for; `server` leaves out those for others. */
export function fixesByServer(cause: Cause, server: string | null): ServerFixes[] {
  const fixes = cause.fixes
    .map(fixOf)
    .filter((fix) => server === null || [server, 'any'].includes(fix.server));
  return [...new Set(fixes.map((fix) => fix.server))].map((one) => ({
    server: serverNames[one],
    ladder: fixes.filter((fix) => fix.server === one),
  }));
}

/** Returns a fix with its lines as they are for any site: `RewriteBase <home_path>`. */
export function printedFix(fix: Fix): PrintedFix {
  const snippet = snippetOf(fix);
  return { ...fix, snippet: snippet === null ? null : withPlaceholders(snippet) };
}

/**
 * What a snippet leaves open until a site is visited, for a reader who has none. `visit/judging/fill.ts` fills it in.
 */
export const placeholders: Record<string, string> = {
  site_url: 'the address of the site, like https://shop.example',
  home_path: 'the path of the site: / where it is at the root of its host, else like /blog/',
  final_url: 'the address that the redirect leads to, like https://www.shop.example',
  announced_root: 'the REST address that WordPress names itself, like https://shop.example/api/',
  announced_url: 'the address of the site that WordPress names itself',
  other_plugin: 'the other JWT plugin, by its name under Plugins',
};

const pattern = /\{\{(\w+)\}\}/g;

/** `RewriteBase {{home_path}}` becomes `RewriteBase <home_path>`. */
function withPlaceholders(snippet: string): string {
  return snippet.replace(pattern, '<$1>');
}

/** Returns what the placeholders in some fixes stand for, each once. */
export function placeholdersOf(fixes: readonly Fix[]): { name: string; means: string }[] {
  const names = fixes.flatMap((fix) =>
    [...(snippetOf(fix) ?? '').matchAll(pattern)].map(([, name = '']) => name),
  );
  return [...new Set(names)].map((name) => ({ name, means: placeholders[name] ?? 'of the site' }));
}
