import { answererOf } from './answerer/answerer.ts';
import type { Exchange } from './exchange.ts';
import { headerOf, mayHaveMore, statusOf } from './read.ts';

/** WordPress writes one of them into every answer of its API, and PHP signs with the last. */
const ofWordPress = ['link', 'access-control-allow-methods', 'x-robots-tag', 'x-powered-by'];

/**
 * Apache answers OPTIONS itself for what nothing takes from it, a file or an address without one: an empty body, and
 * all methods that it knows. WordPress lists those of a route, OPTIONS never among them.
 */
export function isAnsweredByServer(exchange: Exchange | undefined): boolean {
  const response = exchange?.response;
  if (exchange?.request.method !== 'OPTIONS' || !response || response.bytes > 0) return false;
  if (Math.floor((statusOf(exchange) ?? 0) / 100) !== 2) return false;
  const methods = (headerOf(exchange, 'allow') ?? '').split(',').map((method) => method.trim());
  return methods.includes('OPTIONS') && ofWordPress.every((name) => !has(exchange, name));
}

/** It answers OPTIONS so, or refuses the method, as nginx does for an address that it takes for a file. */
export function isKeptByServer(exchange: Exchange | undefined): boolean {
  if (exchange?.request.method !== 'OPTIONS') return false;
  const isRefused = statusOf(exchange) === 405 && answererOf(exchange).by === 'web-server';
  return isRefused || isAnsweredByServer(exchange);
}

const has = (exchange: Exchange, name: string) =>
  headerOf(exchange, name) !== null || mayHaveMore(exchange, name);
