import { pathOf, urlOf, withoutLastSlashes } from '../../evidence/address.ts';
import type { Facts } from '../../evidence/facts.ts';
import { redirectTarget } from '../../evidence/rest-root.ts';
import type { ProbeId } from '../../probes/ids.ts';

/** Other plugins for tokens, as wp-admin lists them. */
const listedAs: Record<string, string> = {
  'JWT Auth by usefulteam': 'JWT Auth',
  'Simple JWT Login': 'Simple JWT Login',
  'Simple JWT Authentication': 'Simple JWT Authentication',
  'WPGraphQL JWT Authentication': 'WPGraphQL JWT Authentication',
};

/** What a snippet may leave open, and how the evidence fills it in; null when it does not tell. */
const values: Record<string, (facts: Facts) => string | null> = {
  /** `https://shop.example/blog` */
  site_url: ({ site }) => address(site.url),
  /** `/blog/` */
  home_path: ({ site }) => `${pathOf(site.url)}/`,
  /** Where the redirect leads, as the address of a site. */
  final_url: (facts) => siteBehind(facts, 'index') ?? siteBehind(facts, 'posts'),
  /** The REST root that WordPress names itself. */
  announced_root: (facts) => address(facts.rootElsewhere()),
  /** The plugin that issues tokens in place of ours, as wp-admin lists it. */
  other_plugin: (facts) => listedAs[facts.server().jwt_plugin?.name ?? ''] ?? null,
  /** The address of the site that this root belongs to. */
  announced_url: (facts) => siteOfRoot(facts.rootElsewhere()),
};

/** The lines with everything filled in; null when the evidence lacks something for them. Other braces stay. */
export function filled(snippet: string, facts: Facts): string | null {
  let isComplete = true;
  const text = snippet.replace(/\{\{(\w+)\}\}/g, (written, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.(facts) : undefined;
    if (value === undefined) return written;
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
  const safe = urlOf(url)?.href.replaceAll("'", '%27');
  if (url === null || safe === undefined) return null;
  return url.endsWith('/') ? safe : safe.replace(/\/$/, '');
}

/** Without what the probe had put behind the address of the site. */
function siteBehind(facts: Facts, probe: ProbeId): string | null {
  const asked = urlOf(facts.exchanges[probe]?.request.url);
  const target = redirectTarget(facts, probe);
  if (asked === null || target === null) return null;
  const route = asked.pathname.slice(`${pathOf(facts.site.url)}/`.length);
  const { origin, pathname } = target;
  const withSlash = pathname.endsWith('/') || !route.endsWith('/') ? pathname : `${pathname}/`;
  // A redirect to somewhere else altogether, a home page, keeps the path that is known.
  const base = withSlash.endsWith(`/${route}`) ? withSlash.slice(0, -route.length) : pathOf(facts.site.url);
  return address(`${origin}${withoutLastSlashes(base)}`);
}

/** `https://shop.example/blog/wp-json/` and `https://shop.example/blog/?rest_route=/` belong to `…/blog`. */
function siteOfRoot(root: string | null): string | null {
  const url = urlOf(root);
  if (url === null) return null;
  const { origin, pathname, searchParams } = url;
  const path = searchParams.has('rest_route') ? pathname : withoutLastSlashes(pathname);
  const folder = withoutLastSlashes(path.slice(0, path.lastIndexOf('/')));
  return address(`${origin}${withoutLastSlashes(folder.replace(/\/index\.php$/, ''))}`);
}
