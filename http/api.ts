import type { LookupFunction } from 'node:net';
import type { Exchange } from '../evidence/exchange.ts';
import type { TlsOptions } from './connection/trust.ts';
import type { HarnessError } from './harness-error.ts';

export interface ClientOptions {
  /** The bound of one request, connecting included; `limits.requestTimeoutMs` by default. */
  timeoutMs?: number;
  /** The bound of all requests together, from the making of the client; `limits.visitTimeoutMs` by default. */
  visitTimeoutMs?: number;
  tls?: TlsOptions;
  /** Sent with every request, to pass a staging site's gate. A probe's own headers win. */
  headers?: Record<string, string>;
  /** How often a repeatable request is sent again after a passing network failure; 0 by default. */
  retries?: number;
  /** Resolves host names instead of the system. */
  lookup?: LookupFunction;
  /** The environment that may name a proxy; that of this process by default. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds; `performance.now` by default. */
  now?: () => number;
}

export interface Answer {
  /** The exchange as it came, secrets and all, within the bounds: it may be judged, and is masked before it is written. */
  exchange: Exchange;
  /** The live body, never stored: a token is read from it. Undefined when it is no JSON. */
  json: unknown;
  /** The probe's `keep` threw: an error of this program that costs `kept` alone. */
  defect?: HarnessError;
}
