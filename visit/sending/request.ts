import { bounded } from '../../evidence/bounded.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { located } from '../../evidence/located.ts';
import type { ProbeRequest } from '../../http/probe-request.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import type { Probe, ProbeContext } from '../../probes/probe.ts';
import { whyStray } from '../../probes/rules.ts';
import type { Site } from '../../sites/site.ts';

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
  const known = located(evidence);
  const context: ProbeContext = {
    evidence: known,
    // Where no root works, only probes that bring their own address are asked for.
    root: known.workingRoot() ?? { style: 'pretty', base: `${url}/wp-json/` },
    username: (probe.uses === 'login' && auth?.username) || '',
    password: (probe.uses === 'login' && auth?.password) || '',
    token: (probe.uses === 'token' && token) || '',
    unique,
  };
  const request = make ? make(context) : probe.request(context);
  if (request === null) return 'there is no address to send it to';
  const hasGate = Object.keys(headers).length > 0;
  const stray = whyStray(id, request.url, evidence, hasGate);
  if (stray !== null) return stray;
  const repeatable = probe.uses === 'nothing' || (probe.uses === 'token' && !probe.writes);
  const keep = (json: unknown) => bounded(probe.keep?.(json, evidence));
  return {
    ...request,
    probe: id,
    repeatable,
    cleansUp: probe.cleansUp ?? false,
    ...(probe.keep ? { keep } : {}),
    wanted: (path) => probe.wants?.(path, evidence) ?? true,
  };
}
