import type { Wanted } from './body/json-sieve.ts';

/** A map goes out as form-data: the FormData of Node.js would load its whole fetch, 30 ms of a start. */
export type RequestBody = string | URLSearchParams | ReadonlyMap<string, string> | null;

export interface ProbeRequest {
  probe: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: RequestBody;
  /** The body goes out in chunks, without its length. */
  chunked?: boolean;
  /** May be sent again after a network failure. */
  repeatable: boolean;
  /** Undoes what an earlier request did, so it is sent even when the visit's time is up. */
  cleansUp?: boolean;
  /** What is read of a JSON body that is too large to hold; all by default. */
  wanted?: Wanted;
  /** What of a large JSON body is kept in the exchange, in place of most of its text. */
  keep?: (json: unknown) => unknown;
}
