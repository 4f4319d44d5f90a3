import { isLoopback } from '../base/http.ts';
import { asObject } from '../base/json.ts';
import type { ProbeId } from '../probes/ids.ts';
import { pathOf, urlOf, withoutLastSlashes } from './address.ts';
import { isBrokenOff } from './broken-off.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { dialectSpeaking } from './methods/dialects/speaking.ts';
import { headerOf, isRestAnswer, jsonOf } from './read.ts';

/**
 * Where the REST API answers. `pretty` is `/wp-json/` (or what replaces it), `pathinfo` is
 * `/index.php/wp-json/`, `query` is `/?rest_route=/`.
 */
export interface RestRoot {
  style: 'pretty' | 'pathinfo' | 'query';
  /** What a route is appended to. */
  base: string;
}

export function prettyRoot(evidence: Evidence): RestRoot {
  const { rest_root, url } = evidence.site;
  return rootAt(rest_root ?? `${url}/wp-json/`);
}

export function rootAt(base: string): RestRoot {
  if (base.includes('rest_route=')) return { style: 'query', base };
  return { style: /\/index\.php\//.test(base) ? 'pathinfo' : 'pretty', base: `${withoutLastSlashes(base)}/` };
}

export function queryRoot(evidence: Evidence): RestRoot {
  // With index.php, since nginx answers 405 to OPTIONS and DELETE where a folder is asked.
  return { style: 'query', base: `${evidence.site.url}/index.php?rest_route=/` };
}

export function pathinfoRoot(evidence: Evidence): RestRoot {
  return { style: 'pathinfo', base: `${evidence.site.url}/index.php/wp-json/` };
}

/** `route` without a leading slash, `wp/v2/posts`; `query` as name-value pairs. */
export function restUrl(root: RestRoot, route: string, query: Record<string, string> = {}): string {
  const address = new URL(root.base + (root.style === 'query' ? encodeURI(route) : route));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href.replaceAll('%2F', '/');
}

/** The root that WordPress says it has, in the `Link` header of any page of it; null when none says. */
function announcedRoot({ exchanges }: Evidence): string | null {
  const probes = ['home', 'rest-route-index', 'pathinfo-index', 'index', 'posts'] as const;
  const named = probes.map((probe) => rootNamedIn(exchanges[probe])).find((root) => root !== null);
  return named ?? rootInPage(exchanges['front-page']);
}

/** The same in a page: its own link to the API, or else the address of the files of WordPress that it shows. */
function rootInPage(exchange: Exchange | undefined): string | null {
  const text = exchange?.response?.text ?? '';
  const base = exchange?.request.url;
  const linked = /<link rel=["']https:\/\/api\.w\.org\/["'] href=["']([^"'<>]{1,500})["']/i.exec(text)?.[1];
  const shown = /["'(](https?:\/\/[^"'()<>\s]{1,300}?)\/wp-(?:content|includes)\//i.exec(text)?.[1];
  return (urlOf(linked, base) ?? urlOf(shown === undefined ? null : `${shown}/wp-json/`, base))?.href ?? null;
}

/** An address that a filter has made relative is one all the same. */
function rootNamedIn(exchange: Exchange | undefined): string | null {
  const link = headerOf(exchange, 'link') ?? '';
  const named = /<([^<>]+)>;\s*rel="https:\/\/api\.w\.org\/"/i.exec(link)?.[1];
  return urlOf(named, exchange?.request.url)?.href ?? null;
}

/**
 * The root that a redirect to a folder of the same host points at, `/blog/wp-json/` for one from `/` to `/blog/`;
 * null without one. It is a guess until an answer comes from there.
 */
export function folderRoot(evidence: Evidence): string | null {
  const { url } = evidence.site;
  for (const probe of ['index', 'home'] as const) {
    const target = redirectTarget(evidence, probe);
    if (target === null || !isSameName(url, target.href)) continue;
    const { origin, pathname } = target;
    const folder =
      probe === 'index' ? /^(.*)\/wp-json\/?$/.exec(pathname)?.[1] : withoutLastSlashes(pathname);
    if (folder === undefined || /\.\w+$/.test(folder) || folder === pathOf(url)) continue;
    return `${origin}${folder}/wp-json/`;
  }
  return null;
}

/** The address at which WordPress itself, or a redirect, says that the API is; null when neither says one. */
export function rootElsewhere(evidence: Evidence): string | null {
  return announcedRoot(evidence) ?? folderRoot(evidence);
}

/** The address that a redirect of the index leads to, when it is the same site under https, www or its bare name. */
export function redirectedRoot(evidence: Evidence): string | null {
  const index = evidence.exchanges.index;
  const target = redirectTarget(evidence, 'index');
  const from = urlOf(index?.request.url);
  if (!from || !target || !isSameName(from.href, target.href)) return null;
  if (target.origin === from.origin || target.pathname !== from.pathname) return null;
  return `${target.origin}${target.pathname}`;
}

/** The address that a redirect leads to; null when the probe was not redirected, or to what is no web address. */
export function redirectTarget(evidence: Evidence, probe: ProbeId): URL | null {
  const exchange = evidence.exchanges[probe];
  const status = exchange?.response?.status ?? 0;
  const location = headerOf(exchange, 'location');
  if (!exchange || status < 300 || status > 399 || !location) return null;
  return urlOf(location, exchange.request.url);
}

/**
 * The same site by name: one host, `www.` aside, and never from https down to http. Credentials may go there.
 */
export function isSameName(from: string, to: string): boolean {
  const a = urlOf(from);
  const b = urlOf(to);
  if (a === null || b === null) return false;
  const bare = (host: string) => host.replace(/^www\./, '');
  if (bare(a.hostname) !== bare(b.hostname)) return false;
  if (a.protocol === 'https:' && b.protocol !== 'https:') return false;
  const isUpgrade = a.protocol === 'http:' && b.protocol === 'https:';
  // On one's own machine both ports are any; elsewhere another port is another site.
  return a.port === b.port || (isUpgrade && (b.port === '' || (isLoopback(a) && isLoopback(b))));
}

/**
 * The root the rest of the visit talks to: the pretty one while nothing says otherwise, else the first address
 * at which WordPress answers; null when it answers at none of those tried.
 */
export function workingRoot(evidence: Evidence): RestRoot | null {
  const { exchanges } = evidence;
  const isAlone = isIndexAlone(evidence) || isIndexAloneRedirected(evidence);
  const isHeard = isRestAnswer(exchanges.index) || dialectSpeaking(exchanges.index) !== null;
  if (!exchanges.index || isHeard || isAlone) return prettyRoot(evidence);
  const redirected = redirectedRoot(evidence);
  if (redirected && isRestAnswer(exchanges['redirected-index'])) return rootAt(redirected);
  const elsewhere = rootElsewhere(evidence);
  // A visit does not go on at another host: nothing secret may be sent there.
  const isHere = elsewhere !== null && isSameName(evidence.site.url, elsewhere);
  if (isHere && isRestAnswer(exchanges['announced-index'])) return rootAt(elsewhere);
  if (isPathinfoAnnounced(evidence) && isRestAnswer(exchanges['pathinfo-index']))
    return pathinfoRoot(evidence);
  if (isRestAnswer(exchanges['rest-route-index'])) return queryRoot(evidence);
  if (isRestAnswer(exchanges['pathinfo-index'])) return pathinfoRoot(evidence);
  return null;
}

/** The index alone is taken away, by a plugin or a rule that hides which routes there are, or breaks off. */
export function isIndexAlone({ exchanges: { index, posts } }: Evidence): boolean {
  const isGone = index?.response?.status === 404 || isUnwritten(index);
  return isGone && !isRestAnswer(index) && Array.isArray(jsonOf(posts));
}

/** An answer that nobody has written to its end: PHP broke off or died, or nothing came. Too many requests get a 503. */
export function isUnwritten(exchange: Exchange | undefined): boolean {
  const { response } = exchange ?? {};
  if (!response) return false;
  const isEmpty = response.status === 200 && response.bytes === 0;
  return [500, 502].includes(response.status) || isEmpty || isBrokenOff(exchange);
}

/** Its routes answer where clients ask them, so that the visit stays there. */
export function isIndexAloneRedirected(evidence: Evidence): boolean {
  const { posts, index } = evidence.exchanges;
  const isRedirected = Math.floor((index?.response?.status ?? 0) / 100) === 3;
  const isThere = posts?.request.url.startsWith(prettyRoot(evidence).base) ?? false;
  return isRedirected && isThere && posts?.response?.status === 200 && isRestAnswer(posts);
}

/** WordPress has pretty addresses behind `index.php`. */
function isPathinfoAnnounced(evidence: Evidence): boolean {
  const announced = announcedRoot(evidence);
  return announced !== null && rootAt(announced).style === 'pathinfo';
}

/** The index that the working root answered with. */
export function indexOf(evidence: Evidence): Record<string, unknown> {
  const { exchanges } = evidence;
  for (const probe of [
    'index',
    'redirected-index',
    'announced-index',
    'rest-route-index',
    'pathinfo-index',
  ] as const) {
    const json = asObject(jsonOf(exchanges[probe]));
    if (Array.isArray(json.namespaces)) return json;
  }
  return {};
}
