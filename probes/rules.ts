import { isLoopback } from '../base/http.ts';
import { urlOf } from '../evidence/address.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Facts } from '../evidence/facts.ts';
import { isSameName } from '../evidence/rest-root.ts';
import type { ProbeId } from './ids.ts';
import { probes } from './index.ts';
import { whyNoWrongLogin } from './wrong-login.ts';

const PLAIN_HTTP =
  'credentials are not sent over plain http: use https, or set allow_http: true for a site you trust the way to';

/** Why a probe may not be sent, in words for the report; null when it may. Do no harm lives here. */
export function whyNotSent(id: ProbeId, facts: Facts): string | null {
  const { site, unsent } = facts;
  if (unsent[id] !== undefined) return unsent[id];
  const { uses, writes } = probes.known[id];
  if (writes && site.read_only) return 'the site is read_only, so nothing is written';
  if (uses === 'wrong-login') return whyNoWrongLogin(facts);
  if (uses === 'login' || uses === 'token') {
    if (!site.has_credentials) return 'no credentials: add auth to the site to run what needs a login';
    const root = facts.workingRoot();
    if (root && !isSafeForCredentials(root.base, site.allow_http)) return PLAIN_HTTP;
  }
  if (uses === 'token' && facts.token === null) return 'no token was issued';
  if (uses === 'token' && facts.token?.unsendable) return 'no header can carry the token';
  return null;
}

/**
 * Why its request may not go to the address that the probe gave it; null when it may. What is secret goes to the site
 * alone: the credentials, and the headers that sites.yaml adds to every request (`hasGate`).
 */
export function whyStray(id: ProbeId, address: string, { site }: Evidence, hasGate: boolean): string | null {
  const { uses } = probes.known[id];
  const takesCredentials = uses === 'login' || uses === 'token';
  const target = urlOf(address);
  if (target === null) return 'it would go to what is no web address';
  if (!takesCredentials && !hasGate) return null;
  const homes = [site.url, ...(site.rest_root === null ? [] : [site.rest_root])];
  if (!homes.some((home) => isSameName(home, address)))
    return `${takesCredentials ? 'credentials' : 'the headers of sites.yaml'} go to the site alone, not to ${target.origin}`;
  return takesCredentials && !isSafeForCredentials(address, site.allow_http) ? PLAIN_HTTP : null;
}

function isSafeForCredentials(address: string, allowHttp: boolean): boolean {
  const url = urlOf(address);
  return url !== null && (url.protocol === 'https:' || allowHttp || isLoopback(url));
}
