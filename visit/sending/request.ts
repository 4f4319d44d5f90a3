import { bounded } from '../../evidence/bounded.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { factsOf } from '../../evidence/facts.ts';
import type { Method } from '../../evidence/methods/method.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Probe, ProbeContext } from '../../probes/probe.ts';
import { whyStray } from '../../probes/rules.ts';
import type { Credentials, Site } from '../../sites/site.ts';

/** The request of a probe of ours. */
export type OwnRequest = ProbeRequest & { probe: ProbeId };

/**
 * The request of a probe, with the secrets that it uses and no others; or why there is none that may be sent. `make`
 * stands in for what the probe itself would ask.
 */
export function requestOf(
  id: ProbeId,
  evidence: Evidence,
  { auth, headers, url }: Site,
  { token, unique }: { token: string | null; unique: string },
  make?: Probe['request'],
): OwnRequest | string {
  const probe = probes.known[id];
  const known = factsOf(evidence);
  const takesCredential = probe.uses === 'token' || probe.uses === 'login';
  const context: ProbeContext = {
    evidence: known,
    // Where no root works, only probes that bring their own address are asked for.
    root: known.workingRoot() ?? { style: 'pretty', base: `${url}/wp-json/` },
    username: (probe.uses === 'login' && auth?.username) || '',
    password: (probe.uses === 'login' && auth?.password) || '',
    token: (probe.uses === 'token' && token) || '',
    authorization: takesCredential ? authorizationOf(known.method(), auth, token) : '',
    unique,
  };
  const request = make ? make(context) : probe.request(context);
  if (request === null) return 'there is no address to send it to';
  const hasGate = Object.keys(headers).length > 0;
  const stray = whyStray(id, request.url, evidence, hasGate);
  if (stray !== null) return stray;
  const repeatable = probe.uses === 'nothing' || (probe.uses === 'token' && !probe.writes);
  const { site } = evidence;
  const keep = (json: unknown) => bounded(probe.keep?.(json, { site }));
  return {
    ...request,
    probe: id,
    repeatable,
    cleansUp: probe.cleansUp ?? false,
    ...(probe.keep ? { keep } : {}),
    wanted: (path) => probe.wants?.(path, { site }) ?? true,
  };
}

/** Empty while there is nothing to log in with. */
function authorizationOf({ carries }: Method, auth: Credentials | null, token: string | null): string {
  if (carries === 'token') return token === null ? '' : `Bearer ${token}`;
  if (auth === null) return '';
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}
