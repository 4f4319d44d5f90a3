import { isLoopback } from '../base/http.ts';
import { urlOf } from '../evidence/address.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Facts } from '../evidence/facts.ts';
import { methods } from '../evidence/methods/index.ts';
import { NO_LOGIN } from '../evidence/methods/untested.ts';
import { isSameName } from '../evidence/rest-root.ts';
import { whyNotInName } from './as-client.ts';
import type { ProbeId } from './ids.ts';
import { probes } from './index.ts';
import type { Probe } from './probe.ts';
import { whyNoKey, whyNoSecretInAddress } from './woocommerce.ts';
import { whyNoWrongHeader, whyNoWrongLogin } from './wrong-login.ts';

/** Why nobody logs in. */
export const PLAIN_HTTP =
  'credentials are not sent over plain http: use https, or allow_http: true (--allow-http)';

/** Why a probe may not be sent, in words for the report; null when it may. Do no harm lives here. */
export function whyNotSent(id: ProbeId, facts: Facts): string | null {
  const { site, unsent } = facts;
  if (unsent[id] !== undefined) return unsent[id];
  const { uses, writes } = probes.known[id];
  if (writes && site.read_only) return 'the site is read_only, so nothing is written';
  const foreign = whyOfAnother(id, facts);
  if (foreign !== null) return foreign;
  const withheld = whyNoKey(id, facts);
  if (withheld !== null) return withheld;
  if (uses === 'wrong-login') return whyNoWrongOne(probes.known[id], facts);
  if (uses === 'login' || uses === 'token') {
    if (!site.has_credentials) return NO_LOGIN;
    const root = facts.workingRoot();
    if (root && !isSafeForCredentials(root.base, site.allow_http)) return PLAIN_HTTP;
  }
  if (uses !== 'token' || facts.method().carries === 'password') return null;
  if (facts.token === null) return 'no token was issued';
  return facts.token.unsendable ? 'no header can carry the token' : null;
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
  if (takesCredentials && !isSafeForCredentials(address, site.allow_http)) return PLAIN_HTTP;
  return whyNoSecretInAddress(id, target);
}

/** What asks for a token, or about one, tells nothing of who logs in otherwise. */
export function whyOfAnother(id: ProbeId, facts: Facts): string | null {
  const { of, plugin, uses, inName } = probes.known[id];
  const method = facts.method();
  if (inName !== undefined) return whyNotInName(probes.known[id], facts);
  const dialect = facts.dialect();
  if (plugin === 'usual' && dialect !== null) return `this visit logs in by ${dialect.name}`;
  if (plugin === 'other' && dialect === null) return 'there is no other JWT plugin';
  if (of?.method === method.id) return null;
  const isLoggedIn = uses === 'login' || uses === 'token';
  if (method.id === 'woocommerce' && isLoggedIn) return 'WooCommerce keys are for its own routes alone';
  if (of === undefined) return null;
  if (of.elsewhere && methods[of.method].isOffered(facts)) return null;
  return `this visit logs in with ${method.name}`;
}

/** A form takes a wrong login, or every request does, in its header: they are watched in different ways. */
function whyNoWrongOne({ of }: Probe, facts: Facts): string | null {
  const isInHeader = of !== undefined && methods[of.method].carries === 'password';
  return isInHeader ? whyNoWrongHeader(facts) : whyNoWrongLogin(facts);
}

/** A user and a password are tried, right ones or wrong ones: whoever looks again does not try them again. */
export function isLoginOf(probe: string): boolean {
  const { uses } = probes.known[probe as ProbeId] ?? {};
  return uses === 'login' || uses === 'wrong-login';
}

function isSafeForCredentials(address: string, allowHttp: boolean): boolean {
  const url = urlOf(address);
  return url !== null && (url.protocol === 'https:' || allowHttp || isLoopback(url));
}
