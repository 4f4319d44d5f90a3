import { isLoopback } from '../../base/http.ts';
import type { Tree } from '../yaml/tree.ts';
import type { Values } from '../yaml/values.ts';

export function readUrl(values: Values, tree: Tree | undefined): URL | null {
  return read(values, tree, 'url', readSiteUrl);
}

export function readRoot(values: Values, tree: Tree | undefined): URL | null {
  return read(values, tree, 'rest_root', readRestRoot);
}

export function readOrigin(values: Values, tree: Tree | undefined): URL | null {
  return read(values, tree, 'origin', readOriginText);
}

/** A browser sends scheme, host and port, and nothing behind them. */
export function readOriginText(text: string, label: string, mayShow: boolean): UrlReading {
  const { url, mistakes } = urlIn(text, label, mayShow);
  if (url?.hostname.includes('*'))
    mistakes.push({
      message: `${label} has a *; a browser sends one origin, such as https://app.example.com`,
    });
  if (url !== null && mistakes.length === 0 && (url.search !== '' || url.pathname !== '/'))
    mistakes.push({
      message: `${label} has a path; a browser sends scheme, host and port alone`,
      ...(mayShow ? { hint: `did you mean ${url.origin}` } : {}),
    });
  return { url, mistakes };
}

/** A route is joined to the REST root, so it has neither the root nor a slash at its ends. */
export function readRoute(values: Values, tree: Tree | undefined, label: string, otherwise: string): string {
  const route = values.text(tree, label);
  if (route === null || tree?.kind !== 'scalar') return otherwise;
  const bare = route.replace(/^\/*(wp-json(\/|$))?/, '').replace(/^\/+|\/+$/g, '');
  const fits = /^[A-Za-z0-9._~%-]+(\/[A-Za-z0-9._~%-]+)*$/.test(bare);
  if (fits && bare === route) return route;
  values.refuse(tree, label, fits && values.isLiteral(tree) ? `did you mean ${bare}` : undefined);
  return otherwise;
}

/** An address in the result never ends with a slash; a REST root always does. */
export function siteAddress(url: URL | null): string {
  return url === null ? '' : withoutSlash(url.origin + url.pathname);
}

export function rootAddress(url: URL | null): string | null {
  return url === null ? null : `${withoutSlash(url.origin + url.pathname + url.search)}/`;
}

function read(
  values: Values,
  tree: Tree | undefined,
  label: string,
  reader: (text: string, label: string, mayShow: boolean) => UrlReading,
): URL | null {
  const text = values.text(tree, label);
  if (text === null || tree?.kind !== 'scalar') return null;
  const { url, mistakes } = reader(text, values.named(tree, label), values.isLiteral(tree));
  for (const { message, hint } of mistakes) values.problems.add(tree.at, message, hint);
  return url;
}

interface UrlReading {
  /** What could be made of the text, even where something about it is wrong. */
  url: URL | null;
  mistakes: { message: string; hint?: string }[];
}

/** WordPress below its own address: what people copy from the address bar. */
const INSIDE_WORDPRESS = /\/(wp-json|wp-admin|wp-login\.php)(?:\/.*)?$/;

/** The address of a site. Suggestions repeat the text, so `mayShow` is false for text from the environment. */
export function readSiteUrl(text: string, label: string, mayShow: boolean): UrlReading {
  const { url, mistakes } = urlIn(text, label, mayShow);
  if (url === null) return { url, mistakes };
  const base = withoutSlash(url.origin + url.pathname.replace(INSIDE_WORDPRESS, ''));
  const hint = mayShow ? { hint: `did you mean ${base}` } : {};
  if (url.search !== '')
    mistakes.push({ message: `${label} has a query; expected the address alone`, ...hint });
  const inside = INSIDE_WORDPRESS.exec(url.pathname)?.[1];
  if (inside !== undefined)
    mistakes.push({
      message: `${label} points at /${inside}; expected the address of the site itself`,
      ...hint,
    });
  return { url, mistakes };
}

/** A REST root may be a query: without pretty permalinks it is `/?rest_route=/`. */
function readRestRoot(text: string, label: string, mayShow: boolean): UrlReading {
  const { url, mistakes } = urlIn(text, label, mayShow);
  if (url !== null && url.search !== '' && !/^\?rest_route=\/?$/.test(url.search))
    mistakes.push({
      message: `${label} has a query; expected the address alone, or one that ends in ?rest_route=/`,
    });
  return { url, mistakes };
}

export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

function urlIn(text: string, label: string, mayShow: boolean): UrlReading {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return withoutScheme(text, label, mayShow);
  if (scheme !== 'http' && scheme !== 'https')
    return { url: null, mistakes: [{ message: `${label} does not begin with http; ${EXPECTED}` }] };
  const url = parsed(text);
  if (url === null) return { url, mistakes: [{ message: `${label} is not a URL; ${EXPECTED}` }] };
  const mistakes = [];
  const unnameable = mistakeInHost(url);
  if (unnameable !== null) mistakes.push({ message: `${label} ${unnameable}` });
  if (url.username !== '' || url.password !== '')
    mistakes.push({ message: `${label} carries credentials; expected them under auth` });
  if (url.hash !== '') mistakes.push({ message: `${label} has a fragment (#); expected the address alone` });
  return { url, mistakes };
}

/** Why no name server can know such a host, in words that follow what it is called; null when one can. */
export function mistakeInHost({ hostname }: URL): string | null {
  const host = hostname.replace(/\.$/, '');
  if (host.length > 253) return `has a host name of ${host.length} characters; a name has at most 253`;
  const long = host.split('.').find((label) => label.length > 63);
  return long === undefined
    ? null
    : `has a host name with ${long.length} characters between two dots; a name has at most 63 there`;
}

const EXPECTED = 'expected one that begins with https:// or http://';

function withoutScheme(text: string, label: string, mayShow: boolean): UrlReading {
  const rest = text.trim().replace(/^(https?:)?[/\\]*/i, '');
  const secure = parsed(`https://${rest}`);
  const guess = secure !== null && isLoopback(secure) ? `http://${rest}` : `https://${rest}`;
  const clean = mayShow && secure !== null && !/[@?#\s]/.test(rest);
  const message = `${label} has no scheme; ${EXPECTED}`;
  return { url: secure, mistakes: [clean ? { message, hint: `did you mean ${guess}` } : { message }] };
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
