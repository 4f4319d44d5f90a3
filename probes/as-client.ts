import { clientOf, testOf } from '../evidence/clients/asked.ts';
import type { Client } from '../evidence/clients/client.ts';
import { clients } from '../evidence/clients/index.ts';
import type { Facts } from '../evidence/facts.ts';
import { askedOrigin } from '../evidence/origin.ts';
import { restUrl } from '../evidence/rest-root.ts';
import { credential, type Probe, type ProbeContext } from './probe.ts';

/** What a client sends with each of its requests. */
export function headersOf(
  { id, userAgent, headers }: Client,
  { evidence }: Pick<ProbeContext, 'evidence'>,
): Record<string, string> {
  const origin = askedOrigin(evidence);
  const page = id === 'browser' ? { origin, referer: `${origin}/` } : {};
  return { 'user-agent': userAgent, ...headers, ...page };
}

/** The request with which the client tests its credentials, exactly as it sends it. */
export function testRequest(context: ProbeContext) {
  const client = clientOf(context.evidence);
  if (client === null) return null;
  const { method, route, query, body = null } = testOf(client, context.evidence);
  return {
    method,
    url: restUrl(context.root, route, query),
    headers: { ...headersOf(client, context), ...credential(context) },
    body,
  };
}

/** Why a probe is not sent in the name of a client; null when it may be. */
export function whyNotInName(
  { inName: wanted, uses }: Pick<Probe, 'inName' | 'uses'>,
  { site, method }: Pick<Facts, 'site' | 'method'>,
): string | null {
  const client = clientOf({ site });
  if (client === null) return 'no client was named (--as)';
  if (wanted !== undefined && wanted !== 'any' && wanted !== client.id)
    return `${clients[wanted].name} alone asks that`;
  if (client.id === 'mcp' && uses === 'token' && site.read_only)
    return 'the site is read_only, and a session of MCP is stored there';
  return client.takes.includes(method().id) ? null : `${client.name} does not log in with ${method().name}`;
}
