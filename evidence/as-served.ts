import { asObject } from '../base/json.ts';
import { onceFor } from '../base/once-for.ts';
import type { Exchange } from './exchange.ts';
import { codeOf, headerOf, jsonOf, mayHaveMore, numberOf, statusOf } from './read.ts';
import { isTokenRefused } from './token-refused.ts';

// JSON that is right, and that comes under a head that is not: a browser shows it, and clients go by the head.

/** The answer that its probe is to have where all is well; errors of the plugin for a false token among them. */
function isMeant(exchange: Exchange): boolean {
  return isOfSuccess(exchange) || (isTokenRefused(exchange) && exchange.probe.startsWith('garbage'));
}

/** A list, an index, a token, a post. */
function isOfSuccess(exchange: Exchange): boolean {
  const json = jsonOf(exchange);
  const { namespaces, namespace, token, id, code, error } = asObject(json);
  if (codeOf(exchange) === 'jwt_auth_valid_token') return true;
  // JSON-RPC numbers its errors as well.
  if (code !== undefined || error !== undefined) return false;
  const isIndex = Array.isArray(namespaces) || typeof namespace === 'string';
  return Array.isArray(json) || isIndex || typeof token === 'string' || typeof id === 'number';
}

/** JSON came as it should, and its Content-Type says something else, or nothing. */
export function isMistyped(exchange: Exchange | undefined): boolean {
  if (!exchange?.response || exchange.failure || exchange.request.method === 'OPTIONS') return false;
  if (mayHaveMore(exchange, 'content-type')) return false;
  return isMeant(exchange) && typesOf(exchange).some((type) => !/[/+]json\b/i.test(type));
}

/** What it says: `text/html; charset=UTF-8`; empty where it says nothing. */
export function typesOf({ response }: Exchange): string[] {
  const types = (response?.headers ?? []).filter(([name]) => /^content-type$/i.test(name));
  return types.length === 0 ? [''] : types.map(([, type]) => type);
}

/** WordPress says which methods there are, and who may use them. */
const isAllowed = (preflight: Exchange) =>
  headerOf(preflight, 'allow') !== null &&
  headerOf(preflight, 'access-control-allow-methods') !== null &&
  /api\.w\.org/.test(headerOf(preflight, 'link') ?? '');

/** Says of themselves, in a page of PHP that had begun already, that the status is another one. */
const brokenOff = ['internal_server_error', 'wp_die'];

/** What should come with a status of success has one of an error, or an error has one of success. */
export function isMisstated(exchange: Exchange | undefined): boolean {
  const status = statusOf(exchange);
  if (!exchange || status === null) return false;
  if (exchange.request.method === 'OPTIONS') return status >= 400 && isAllowed(exchange);
  if (isOfSuccess(exchange)) return status >= 400;
  const code = codeOf(exchange);
  const said = numberOf(asObject(asObject(jsonOf(exchange)).data).status);
  if (code === null || said === null || brokenOff.includes(code)) return false;
  return said >= 400 && status < 300;
}

/** What is wrong with the head of an answer whose JSON is right, to follow "the answer to …"; null when nothing is. */
export function oddity(exchange: Exchange | undefined): string | null {
  return exchange ? oddityOf(exchange) : null;
}

const oddityOf = /* @__PURE__ */ onceFor((exchange: Exchange): string | null => {
  if (isMisstated(exchange))
    return isOfSuccess(exchange)
      ? `is right, and its status is ${statusOf(exchange)}`
      : `is the error ${codeOf(exchange)}, and its status is ${statusOf(exchange)}`;
  if (!isMistyped(exchange)) return null;
  const type = typesOf(exchange).join(' and ');
  return `is JSON and is announced as ${type === '' ? 'nothing: it has no Content-Type' : type}`;
});
