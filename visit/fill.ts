import type { Evidence } from '../evidence/evidence.ts';
import { redirectTarget, rootElsewhere } from '../evidence/rest-root.ts';
import { serverFacts } from '../evidence/server.ts';

/** Other plugins for tokens, as wp-admin lists them. */
const listedAs: Record<string, string> = {
  'JWT Auth by usefulteam': 'JWT Auth',
  'Simple JWT Login': 'Simple JWT Login',
  'Simple JWT Authentication': 'Simple JWT Authentication',
  'WPGraphQL JWT Authentication': 'WPGraphQL JWT Authentication',
};

/** What a snippet may leave open, and how the evidence fills it in; null when it does not tell. */
const values: Record<string, (evidence: Evidence) => string | null> = {
  /** `https://shop.example/blog` */
  site_url: ({ site }) => address(site.url),
  /** `/blog/` */
  home_path: ({ site }) => `${new URL(site.url).pathname.replace(/\/+$/, '')}/`,
  /** Where the redirect leads, as the address of a site. */
  final_url: (evidence) => siteBehind(evidence, 'index') ?? siteBehind(evidence, 'posts'),
  /** The REST root that WordPress names itself. */
  announced_root: (evidence) => address(rootElsewhere(evidence)),
  /** The plugin that issues tokens in place of ours, as wp-admin lists it. */
  other_plugin: (evidence) => listedAs[serverFacts(evidence).jwt_plugin?.name ?? ''] ?? null,
  /** The address of the site that this root belongs to. */
  announced_url: (evidence) => siteOfRoot(rootElsewhere(evidence)),
};

/** The lines with everything filled in; null when the evidence lacks something for them. Other braces stay. */
export function filled(snippet: string, evidence: Evidence): string | null {
  let isComplete = true;
  const text = snippet.replace(/\{\{(\w+)\}\}/g, (written, name: string) => {
    const read = values[name];
    if (!read) return written;
    const value = read(evidence);
    if (value === null) isComplete = false;
    return value ?? '';
  });
  return isComplete ? text : null;
}

/**
 * As it may stand in a line of any file: what a host sent must not end a quoted text there. A URL keeps none of the
 * characters that could, but for the apostrophe.
 */
function address(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  const safe = href.replaceAll("'", '%27');
  return /^https?:\/\//.test(safe) ? (url.endsWith('/') ? safe : safe.replace(/\/$/, '')) : null;
}

/** Without what the probe had put behind the address of the site. */
function siteBehind(evidence: Evidence, probe: string): string | null {
  const asked = evidence.exchanges[probe]?.request.url;
  const target = redirectTarget(evidence, probe);
  if (asked === undefined || target === null) return null;
  const route = new URL(asked).pathname.slice(new URL(`${evidence.site.url}/`).pathname.length);
  const { origin, pathname } = new URL(target);
  const withSlash = pathname.endsWith('/') || !route.endsWith('/') ? pathname : `${pathname}/`;
  // A redirect to somewhere else altogether, a home page, keeps the path that is known.
  const base = withSlash.endsWith(`/${route}`)
    ? withSlash.slice(0, -route.length)
    : new URL(evidence.site.url).pathname;
  return address(`${origin}${base.replace(/\/+$/, '')}`);
}

/** `https://shop.example/blog/wp-json/` and `https://shop.example/blog/?rest_route=/` belong to `…/blog`. */
function siteOfRoot(root: string | null): string | null {
  if (root === null || !URL.canParse(root)) return null;
  const { origin, pathname, searchParams } = new URL(root);
  const folder = searchParams.has('rest_route')
    ? pathname.replace(/[^/]*$/, '')
    : pathname.replace(/[^/]+\/*$/, '');
  return address(`${origin}${folder.replace(/\/index\.php\/*$/, '/').replace(/\/+$/, '')}`);
}
