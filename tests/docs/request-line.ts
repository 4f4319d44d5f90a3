import type { Exchange } from '../../evidence/exchange.ts';
import { located } from '../../evidence/located.ts';
import { prettyRoot, queryRoot } from '../../evidence/rest-root.ts';
import type { ProbeId } from '../../probes/ids.ts';
import { probes } from '../../probes/index.ts';
import { curlScript } from '../../reports/text/curl-line.ts';
import { healthy } from '../unit/support/evidence.ts';

const SITE = 'https://shop.example';

/** Returns the request of a probe as a curl line for a site at shop.example; null where it needs what came before. */
export function requestLine(probe: ProbeId): string | null {
  const evidence = healthy();
  Object.assign(evidence.site, { url: SITE, read_only: false });
  evidence.exchanges = {};
  const root = probe === 'rest-route-index' ? queryRoot(evidence) : prettyRoot(evidence);
  const request = probes.known[probe].request({
    evidence: located(evidence),
    root,
    username: 'editor',
    password: '«password»',
    token: '«token»',
    authorization: 'Bearer «token»',
    unique: '',
  });
  if (request === null) return null;
  const { method, url, headers = {}, body = null } = request;
  const isForm = body !== null && typeof body !== 'string' && !(body instanceof URLSearchParams);
  const text = isForm
    ? [...body].map(([name, value]) => `${name}=${value}`).join('\n')
    : (body?.toString() ?? null);
  const exchange: Exchange = {
    probe,
    request: {
      method,
      url: withoutMark(url),
      headers: [
        ...Object.entries(headers),
        ...(isForm ? [['content-type', 'multipart/form-data'] as const] : []),
      ].map(([name, value]) => [name, value]),
      body: text,
    },
    response: null,
    failure: null,
    timing: { start: 0, dns: null, connect: null, tls: null, first_byte: null, total: 0 },
    attempts: 1,
  };
  return curlScript([exchange], SITE)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}

/** A hand needs nothing against caches. */
function withoutMark(url: string): string {
  return url.replace(/([?&])wprd=[^&]*&?/, '$1').replace(/[?&]$/, '');
}
