import { limits } from './limits.ts';

/** How long a request may take, and whose bound that is. */
export interface Bound {
  /** Left from now on. */
  leftMs: number;
  /** The whole bound, for the words about it. */
  ms: number;
  of: 'request' | 'visit';
}

/**
 * The bound of a request that may take `timeoutMs`, when `leftMs` of the `visitMs` of a visit are left. Where a site may
 * take longer than most, silence for half of that is its own doing, whatever the visit has left; a request with less is
 * ended by the visit.
 */
export function boundOf(timeoutMs: number, leftMs: number, visitMs: number): Bound {
  if (leftMs >= timeoutMs) return { leftMs: timeoutMs, ms: timeoutMs, of: 'request' };
  const telling = Math.min(timeoutMs, Math.max(limits.requestTimeoutMs, timeoutMs / 2));
  if (leftMs < telling) return { leftMs, ms: visitMs, of: 'visit' };
  return { leftMs, ms: Math.round(leftMs / 1000) * 1000, of: 'request' };
}
