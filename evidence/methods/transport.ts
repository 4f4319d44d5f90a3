import { isLoopback } from '../../base/http.ts';
import { asObject } from '../../base/json.ts';
import { urlOf } from '../address.ts';
import type { Exchange } from '../exchange.ts';
import type { Located } from '../located.ts';
import { statusOf } from '../read.ts';
import { redirectOf } from '../redirects/redirect.ts';

/** WordPress takes application passwords over https alone, unless it is told that it is on somebody's own machine. */
export function isAskedOverHttp({ site }: Located): boolean {
  return urlOf(site.url)?.protocol === 'http:';
}

/** WordPress on somebody's own machine may be told to take them over http, so that something else switches them off. */
export function isOnOwnMachine({ site }: Located): boolean {
  const url = urlOf(site.url);
  return url !== null && isLoopback(url);
}

/**
 * The site is asked over https, and WordPress calls its own addresses http: TLS ends at a proxy that does not say so, or
 * its settings still have the old address.
 */
export function isTlsUnseen(evidence: Located): boolean {
  const { url, home } = asObject(evidence.index());
  const own = [url, home].map((one) => (typeof one === 'string' ? urlOf(one)?.protocol : undefined));
  return !isAskedOverHttp(evidence) && own.includes('http:');
}

/**
 * Where the address of WordPress is https, its login page shows whether it sees that: it leads whoever comes over http to
 * https, which is the page itself where a proxy has ended TLS. Null where the page says neither.
 */
export function tlsAtLoginPage(page: Exchange | undefined, evidence: Located): 'seen' | 'unseen' | null {
  const { url } = asObject(evidence.index());
  const asked = urlOf(page?.request.url);
  const isHttps = typeof url === 'string' && urlOf(url)?.protocol === 'https:';
  if (asked?.protocol !== 'https:' || !isHttps) return null;
  if (redirectOf(page)?.to.href === asked.href) return 'unseen';
  const isForm = /id=["']loginform["']/.test(page?.response?.text ?? '');
  return statusOf(page) === 200 && isForm ? 'seen' : null;
}
