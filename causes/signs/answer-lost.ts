import { isOfPhp } from '../../evidence/broken-off.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { codeOf, envelopeOf, isBroken, statusOf } from '../../evidence/read.ts';

/** WordPress's own headers are a few hundred bytes; the buffers of web servers begin at 4 KB. */
const MUCH = 3000;

/** Past this many milliseconds it was not refused, but waited for. */
const WAITED_MS = 9000;

/**
 * The server had sent the request on to PHP, and got nothing that it could use: nginx says 502 of it, Apache 500 without
 * a word.
 */
export function isLost(exchange: Exchange): boolean {
  const { response, timing } = exchange;
  if (!response || isBroken(exchange) || codeOf(exchange) !== null || isOfPhp(exchange)) return false;
  if (timing.total >= WAITED_MS) return false;
  return statusOf(exchange) === 502 || (statusOf(exchange) === 500 && response.bytes === 0);
}

/** The headers of an answer that came in its envelope, in bytes, as far as WordPress itself sends them. */
export const headerBytes = (exchange: Exchange) => envelopeOf(exchange)?.headerBytes ?? 0;

export const hasBigHeaders = (exchange: Exchange) => headerBytes(exchange) > MUCH;
