import type { ReadBody } from './body/body.ts';
import type { Bound } from './bound.ts';
import type { Opening } from './connection/connector.ts';

/** What one sending of a request came to; times as `performance.now()` has them, null where it did not get so far. */
export interface Transfer {
  sentAt: number | null;
  headAt: number | null;
  endedAt: number;
  /** A byte of a response arrived, if not a head. */
  begun: boolean;
  /** A head began and did not end, or announcements of one came without end. */
  isHeadOpen: boolean;
  head: { status: number; headers: Buffer[] } | null;
  body: ReadBody;
  arrival: Arrival;
  /** More than was read. */
  full: boolean;
  /** The error, of the network, of the compression or of this program; null when all arrived that was wanted. */
  error: unknown;
  /** The connection that was opened for it; null when one was found open. */
  opening: Opening | null;
}

/** The bound of a request or of its visit passed. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  readonly phase: 'dns' | 'connect' | 'tls' | 'head' | 'body';
  readonly bound: Bound;

  constructor(phase: TimeoutError['phase'], bound: Bound) {
    super(`${phase} timeout`);
    this.phase = phase;
    this.bound = bound;
  }
}

/** Bytes came after the announced end of the response. */
export class SurplusError extends Error {
  override readonly name = 'SurplusError';
}

/** What of a body came over the wire, before any decompression. */
interface Arrival {
  /** The number in the Content-Length; null without one. */
  announced: number | null;
  received: number;
  isChunked: boolean;
}
