import { asObject } from '../../base/json.ts';
import { pathOf, urlOf } from '../address.ts';
import type { Evidence } from '../evidence.ts';
import type { Exchange } from '../exchange.ts';
import type { Located } from '../located.ts';
import { jsonOf } from '../read.ts';
import { isSameName } from '../rest-root.ts';
import { redirectOf } from './redirect.ts';

/**
 * The address on another host, or without TLS, that the index is redirected to; null without one. Nothing secret ever
 * goes there.
 */
export function foreignTarget({ exchanges }: Evidence): string | null {
  const redirect = redirectOf(exchanges.index);
  if (redirect?.kind !== 'other-host' && redirect?.kind !== 'http') return null;
  const { origin, pathname } = redirect.to;
  return `${origin}${pathname}`;
}

/** The index of a WordPress that says itself that it is at the address which was asked. */
export function isSiteAt(exchange: Exchange): boolean {
  const { namespaces, url, home } = asObject(jsonOf(exchange));
  const asked = urlOf(exchange.request.url);
  if (!Array.isArray(namespaces) || asked === null) return false;
  return [home, url].some((named) => {
    const own = urlOf(named);
    return own !== null && own.host === asked.host && asked.pathname.startsWith(`${pathOf(own.href)}/`);
  });
}

/** The index names a home on another host than it is asked at, and WordPress itself on this one. */
export function isHomeElsewhere(facts: Located): boolean {
  const { home, url } = facts.index();
  const [front, installed] = [urlOf(home), urlOf(url)];
  if (front === null || installed === null) return false;
  return !isSameName(front.href, facts.site.url) && isSameName(installed.href, facts.site.url);
}
