import { answererOf, isOfPhp } from './answerer/answerer.ts';
import type { PageKind } from './answerer/page.ts';
import type { Evidence } from './evidence.ts';
import type { Exchange } from './exchange.ts';
import { isLockedOut } from './login-answer.ts';
import { headerOf, isRestAnswer, statusOf } from './read.ts';

/** What a firewall or a web server says when it will not pass a request on. */
const blockStatuses = [403, 405, 406, 415, 418, 501];

/** Neither a refusal nor a way to pass one: what these are for says more. */
const otherwiseKnown: (PageKind | null)[] = [
  'suspended',
  'parked',
  'default',
  'login',
  'maintenance',
  'resource-limit',
  'unrouted',
];

/** The firewall that a page of refusal names; null when it names none, or is none. */
export function firewallNamedBy(exchange: Exchange | undefined): string | null {
  if (!exchange) return null;
  const { kind, name } = answererOf(exchange);
  return kind === 'refusal' ? name : null;
}

/** A test of whether a browser is asking stands where the answer belongs. */
export function isChallenge(exchange: Exchange | undefined): boolean {
  return exchange !== undefined && answererOf(exchange).kind === 'challenge';
}

/** A limit on requests: 429, or nginx's own 503 on a site that answered this visit before. */
export function isOverLimit(exchange: Exchange | undefined, evidence: Evidence): boolean {
  if (isChallenge(exchange)) return false;
  if (statusOf(exchange) === 429 || (exchange && answererOf(exchange).kind === 'limit')) return true;
  if (statusOf(exchange) !== 503 || isRestAnswer(exchange) || headerOf(exchange, 'retry-after') === '600')
    return false;
  const isNginx =
    /nginx|openresty/i.test(headerOf(exchange, 'server') ?? '') &&
    /<center>(nginx|openresty)/i.test(exchange?.response?.text ?? '');
  const before = Object.values(evidence.exchanges).filter((other) => other !== exchange);
  return isNginx && before.some((other) => isRestAnswer(other) && (statusOf(other) ?? 500) < 500);
}

/**
 * A page of a firewall or a server says no where the API should answer: not a password, a challenge or a limit, but a
 * refusal. What PHP wrote has passed both; a firewall that is a plugin names itself.
 */
export function isBlocked(exchange: Exchange | undefined): boolean {
  if (!exchange?.response || isRestAnswer(exchange) || isChallenge(exchange) || isLockedOut(exchange))
    return false;
  if (firewallNamedBy(exchange) !== null) return true;
  const { by, kind } = answererOf(exchange);
  const isOther = isOfPhp(by) || by === 'other-application' || otherwiseKnown.includes(kind);
  return blockStatuses.includes(exchange.response.status) && !isOther;
}
