import { urlOf, withoutLastSlashes } from '../address.ts';
import type { Exchange } from '../exchange.ts';
import { headerOf } from '../read.ts';
import { isSameName } from '../rest-root.ts';
import { challengePage, identityProviders, languagePath, loginPage, suspendedPage } from './known-targets.ts';

/**
 * Where a redirect leads, compared with what was asked. `itself`: the very same address. `https` and `name`: the same
 * site under https, or with or without `www`; `http` without TLS. `spelling`: the same address in another spelling (a slash, case, `//`).
 * `page`: any other address of the same host.
 */
export type RedirectKind =
  | 'itself'
  | 'https'
  | 'http'
  | 'name'
  | 'spelling'
  | 'language'
  | 'login'
  | 'identity'
  | 'suspended'
  | 'challenge'
  | 'signup'
  | 'other-host'
  | 'page';

/** A redirect, read from the answer alone. */
export interface Redirect {
  kind: RedirectKind;
  to: URL;
  /** The identity provider, where its address shows which; else null. */
  provider: string | null;
}

/** The redirect that an answer is; null for any other answer, and for one to what is no web address. */
export function redirectOf(exchange: Exchange | undefined): Redirect | null {
  const status = exchange?.response?.status ?? 0;
  const location = headerOf(exchange, 'location');
  const from = urlOf(exchange?.request.url);
  if (!exchange || from === null || status < 300 || status > 399 || location === null) return null;
  const to = urlOf(location, exchange.request.url);
  return to && { kind: kindOf(from, to), to, provider: providerAt(to) };
}

function kindOf(from: URL, to: URL): RedirectKind {
  const known = kindOfPage(from, to);
  if (known !== null) return known;
  const isSamePath = spelt(from) === spelt(to);
  if (from.origin === to.origin) return kindWithin(from, to, isSamePath);
  const isSame = isSamePath && isSameName(from.href, to.href);
  if (isSame && from.protocol !== to.protocol) return 'https';
  if (isSame) return 'name';
  if (from.hostname !== to.hostname) return 'other-host';
  if (!isSamePath) return 'page';
  return from.protocol === 'https:' && to.protocol === 'http:' ? 'http' : 'other-host';
}

function kindWithin(from: URL, to: URL, isSamePath: boolean): RedirectKind {
  if (isSamePath) return from.pathname === to.pathname ? 'itself' : 'spelling';
  // Where the language of the site is that of its pages without one, its folder is led back from.
  return isOfLanguage(from, to) || isOutOfLanguage(from, to) ? 'language' : 'page';
}

/** Pages that are what they are wherever they stand. */
function kindOfPage(from: URL, to: URL): RedirectKind | null {
  if (suspendedPage.test(to.hostname + to.pathname)) return 'suspended';
  if (challengePage.test(to.pathname)) return 'challenge';
  if (/\/wp-(signup|activate)\.php$/.test(to.pathname)) return 'signup';
  if (/\/wp-login\.php$/.test(to.pathname)) return 'login';
  if (providerAt(to) !== null) return 'identity';
  // Whoever is to come back after a login is told where from, in the query.
  const isToComeBack = spelt(from) !== spelt(to) && carries(to, from);
  if (from.host !== to.host) return isToComeBack ? 'identity' : null;
  return loginPage.test(withoutLastSlashes(to.pathname)) ? 'login' : null;
}

function providerAt({ hostname, pathname, search }: URL): string | null {
  const where = `${hostname}${pathname}${search}`;
  return identityProviders.find(([pattern]) => pattern.test(where))?.[1] ?? null;
}

/** The address that was asked stands in the query, however often it is encoded. */
function carries(to: URL, from: URL): boolean {
  const route = withoutLastSlashes(from.pathname);
  let query = to.search;
  for (let depth = 0; depth < 3; depth++) {
    if (route.length > 1 && query.includes(route)) return true;
    query = decoded(query);
  }
  return false;
}

/** `/en/wp-json/` and `/en/` for `/wp-json/`, or the same with `?lang=en`. */
function isOfLanguage(from: URL, to: URL): boolean {
  const added = languagePath.exec(to.pathname);
  if (added === null) return false;
  const rest = withoutLastSlashes(to.pathname.slice(added[0].length - 1));
  return rest === '' || rest === withoutLastSlashes(from.pathname);
}

/** `/wp-json/` for `/en/wp-json/`. */
function isOutOfLanguage(from: URL, to: URL): boolean {
  const taken = languagePath.exec(from.pathname);
  return taken !== null && spelt(to).length > 1 && `${taken[0].slice(0, -1)}${spelt(to)}` === spelt(from);
}

/** What is left of a path that is spelt in the plainest way. */
function spelt({ pathname }: URL): string {
  return withoutLastSlashes(decoded(pathname).toLowerCase().replace(/\/+/g, '/'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
