import type { Evidence } from '../evidence/evidence.ts';
import { isLoopback } from '../evidence/loopback.ts';
import { workingRoot } from '../evidence/rest-root.ts';
import type { ProbeId } from './ids.ts';
import { probes } from './index.ts';

/** Why a probe may not be sent, in words for the report; null when it may. Do no harm lives here. */
export function refusal(id: ProbeId, evidence: Evidence): string | null {
  const { site, unsent } = evidence;
  if (unsent[id] !== undefined) return unsent[id];
  const { uses, writes } = probes[id];
  if (writes && site.read_only) return 'the site is read_only, so nothing is written';
  if (uses === 'wrong-login' && site.read_only) return 'the site is read_only, so no wrong login is tried';
  if (uses === 'login' || uses === 'token') {
    if (!site.has_credentials) return 'no credentials: add auth to the site to run what needs a login';
    const root = workingRoot(evidence);
    if (root && !isSafeForCredentials(root.base, site.allow_http))
      return 'credentials are not sent over plain http: use https, or set allow_http: true for a site you trust the way to';
  }
  if (uses === 'token' && evidence.token === null) return 'no token was issued';
  return null;
}

function isSafeForCredentials(address: string, allowHttp: boolean): boolean {
  const url = new URL(address);
  return url.protocol === 'https:' || allowHttp || isLoopback(url);
}
