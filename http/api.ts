import type { LookupFunction } from 'node:net';
import type { Exchange } from '../evidence/exchange.ts';
import type { TlsOptions } from './connector.ts';
import type { HarnessError } from './harness-error.ts';
import type { RequestBody } from './message.ts';
import type { Secrets } from './secrets.ts';

export interface ClientOptions {
  secrets: Secrets;
  /** For one request, connecting included; `limits.requestTimeoutMs` by default. */
  timeoutMs?: number;
  /** For all requests together, from the making of the client; `limits.visitTimeoutMs` by default. */
  visitTimeoutMs?: number;
  tls?: TlsOptions;
  /** Sent with every request, to pass a staging site's gate; the values are secrets. A probe's own headers win. */
  headers?: Record<string, string>;
  /** How often a repeatable request is sent again after a passing network failure; 0 by default. */
  retries?: number;
  /** Resolves host names instead of the system. */
  lookup?: LookupFunction;
  /** Milliseconds; `performance.now` by default. */
  now?: () => number;
}

export interface ProbeRequest {
  probe: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: RequestBody;
  /** May be sent again after a network failure. */
  repeatable: boolean;
  /** Undoes what an earlier request did, so it is sent even when the visit's time is up. */
  cleansUp?: boolean;
  /** What of a large JSON body is kept in the exchange, in place of most of its text. */
  keep?: (json: unknown) => unknown;
}

export interface Answer {
  /** Redacted: it may be written down. */
  exchange: Exchange;
  /** The live body, never stored: a token is read from it. Undefined when it is no JSON. */
  json: unknown;
  /** The probe's `keep` threw: an error of this program that costs `kept` alone. */
  defect?: HarnessError;
}
