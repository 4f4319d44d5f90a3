import type { NetworkFailureKind } from '../evidence/exchange.ts';
import { attempt } from './attempt.ts';
import { Lane } from './connection/lane.ts';
import { refuseProxyFailure, wayTo } from './connection/way.ts';
import { failureOf, unknownFailure } from './failures.ts';
import { HarnessError } from './harness-error.ts';
import { compose } from './message.ts';

/** A request to somebody who is notified of a result: no probe, and nothing of it is kept. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH';
  url: string;
  headers: Record<string, string>;
  /** The body; null sends none. */
  body: string | null;
}

export interface CallAnswer {
  /** The status; null when no head of a response arrived. */
  status: number | null;
  retryAfter: string | null;
  /** The body as far as it was read, `limits.bodyRead` at most. */
  text: string;
  /** What broke off the exchange; it may have a status all the same. */
  failure: NetworkFailureKind | null;
}

/**
 * Sends once, on a connection of its own, and follows no redirect. `timeoutMs` bounds all of it. Throws `HarnessError`
 * for what cannot be sent at all; its message may hold the address.
 */
export async function call({ method, url, headers, body }: Call, timeoutMs: number): Promise<CallAnswer> {
  const now = () => performance.now();
  const message = compose({ method, url, headers: [headers], body });
  const way = await wayTo(message.url, { tls: { ca: null, insecure: false }, env: process.env, now });
  const lane = new Lane(message.url.origin, way);
  try {
    const bound = { leftMs: timeoutMs, ms: timeoutMs, of: 'request' } as const;
    const transfer = await attempt(lane, message, bound, now);
    refuseProxyFailure(transfer, way.forward !== null);
    const { head, body: read, error } = transfer;
    if (error instanceof HarnessError) throw error;
    const failure = error === null ? null : (failureOf(error, transfer) ?? unknownFailure(error, transfer));
    if (error !== null && failure === null)
      throw new HarnessError('the request could not be sent', { cause: error });
    return {
      status: head?.status ?? null,
      retryAfter: head === null ? null : headerOf('retry-after', head.headers),
      text: read.bytes.toString('utf8'),
      failure: failure?.kind ?? null,
    };
  } finally {
    await lane.close();
  }
}

/** `headers` are names and values in turn. */
function headerOf(name: string, headers: Buffer[]): string | null {
  for (let at = 0; at + 1 < headers.length; at += 2)
    if (headers[at]?.toString('latin1').toLowerCase() === name)
      return headers[at + 1]?.toString('latin1') ?? null;
  return null;
}
