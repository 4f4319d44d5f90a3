import { asObject } from '../../base/json.ts';
import type { Evidence } from '../evidence.ts';
import type { Exchange } from '../exchange.ts';
import type { Located } from '../located.ts';
import { methodOf } from '../methods/chosen.ts';
import type { MethodId } from '../methods/ids.ts';
import { headerOf, jsonOf, statusOf, textOf, textsOf } from '../read.ts';
import { serverFacts } from '../server.ts';
import type { Client, ClientRequest } from './client.ts';
import { clients } from './index.ts';
import { ADAPTER_ROUTE, WPMCP_ROUTE } from './mcp-initialize.ts';

/** In whose name this visit asks as well; null where nobody was named. */
export function clientOf({ site }: Pick<Evidence, 'site'>): Client | null {
  return site.as === undefined ? null : clients[site.as];
}

/** What a client is tried with whose own request is not known: what everybody may read who is logged in. */
const usual: Readonly<Record<MethodId, ClientRequest>> = {
  jwt: { method: 'GET', route: 'wp/v2/users/me' },
  'application-password': { method: 'GET', route: 'wp/v2/users/me' },
  woocommerce: { method: 'GET', route: 'wc/v3/products', query: { per_page: '1' } },
};

/** The request of the client with the credentials that this visit has. */
export function testOf({ test }: Client, evidence: Located): ClientRequest {
  const { id } = methodOf(evidence);
  const request = test[id] ?? usual[id];
  return request.route === ADAPTER_ROUTE && isOldMcp(evidence) ? { ...request, route: WPMCP_ROUTE } : request;
}

/** The plugin before MCP Adapter, which shares a namespace with the plugins for tokens. */
function isOldMcp(evidence: Located): boolean {
  const isAdapter = textsOf(evidence.index().namespaces).includes('mcp');
  return !isAdapter && serverFacts(evidence).jwt_plugin?.name === 'WordPress MCP by Automattic';
}

/** It got what it asked for: JSON that is no error. */
export function isServed(exchange: Exchange | undefined): boolean {
  const json = jsonOf(exchange) ?? eventOf(exchange);
  const { code, error } = asObject(json);
  const isJson = typeof json === 'object' && json !== null;
  return (
    isJson && Math.floor((statusOf(exchange) ?? 0) / 100) === 2 && code === undefined && error === undefined
  );
}

/** A server of MCP that answers so was reached, and has looked at what was asked. */
export function isUnknownMethod(exchange: Exchange | undefined): boolean {
  return asObject(asObject(jsonOf(exchange) ?? eventOf(exchange)).error).code === -32601;
}

/** The server says, in no language but this one, that it misses the header of the session. */
export function isSessionMissed(exchange: Exchange | undefined): boolean {
  const { message } = asObject(asObject(jsonOf(exchange) ?? eventOf(exchange)).error);
  return /mcp-session-id|\bsession\b/i.test(textOf(message) ?? '');
}

/** The index lists a server of MCP, whatever its routes are called. */
export function isMcpListed(evidence: Located): boolean {
  return textsOf(evidence.index().namespaces).includes('mcp') || isOldMcp(evidence);
}

/** A server of MCP may answer with a stream of one event. */
function eventOf(exchange: Exchange | undefined): unknown {
  if (!/^text\/event-stream\b/i.test(headerOf(exchange, 'content-type') ?? '')) return null;
  const [, data = 'null'] = /^data: ?(\{.*)$/m.exec(exchange?.response?.text ?? '') ?? [];
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
