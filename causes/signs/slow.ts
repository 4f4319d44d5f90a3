import type { Exchange } from '../../evidence/exchange.ts';
import { codeOf, statusOf } from '../../evidence/read.ts';
import { failedAs } from './broken-transport.ts';

/** A server that waits for PHP gives up after some ten seconds at least. */
const GIVEN_UP_MS = 9000;

/** Nobody waited long enough for it: this side, or a server or a proxy on the way. */
export function isTooLate(exchange: Exchange): boolean {
  if (exchange.response === null) return failedAs(exchange, 'response-timeout');
  const status = statusOf(exchange) ?? 0;
  if (codeOf(exchange) !== null) return false;
  return [504, 524].includes(status) || ([502, 503].includes(status) && exchange.timing.total >= GIVEN_UP_MS);
}

export const inSeconds = ({ timing }: Exchange) => `${(timing.total / 1000).toFixed(1)} s`;
