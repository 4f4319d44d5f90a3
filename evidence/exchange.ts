/**
 * A probe's request and response as recorded: bounded and timed. Plain JSON, so that saved evidence can be judged
 * again later, offline. While a visit goes on it is as it came, secrets and all; what is kept of it is masked.
 */
export interface Exchange {
  probe: string;
  request: RecordedRequest;
  /** The response; null when no head of it arrived. One that broke off has both a response and a failure. */
  response: RecordedResponse | null;
  failure: NetworkFailure | null;
  timing: Timing;
  /** The connection that was opened for it; absent when it found one open, or none came about. */
  connection?: Connection;
  /** How often it was sent: more than 1 when a network failure was retried. */
  attempts: number;
}

/** One header, in the spelling of the wire; a name may occur more than once. */
export type Header = [name: string, value: string];

export interface RecordedRequest {
  method: string;
  url: string;
  headers: Header[];
  /** What was sent, form-data written as `name=value` lines; null without a body. */
  body: string | null;
}

export interface RecordedResponse {
  status: number;
  /** At most `limits.headersKept`, each value at most `limits.headerValueKept` characters and an ellipsis. */
  headers: Header[];
  /** More were sent than `headers` holds, so that one that is not in it may have been there; absent where it holds all. */
  headers_cut?: true;
  /** The body as UTF-8 text, at most `limits.bodyKept` bytes of it; a byte order mark stays. */
  text: string;
  /** Bytes received after decompression, at most `limits.bodyRead`. */
  bytes: number;
  /** More was sent than `text` holds. */
  cut: boolean;
  /** Absent where JSON was read to its end; it was longer than is read, so that what is not in `kept` may be there. */
  partial?: true;
  /**
   * What its probe keeps of a JSON body (the WordPress index is far larger than `text` may be); absent where
   * `text` is the whole body or is no JSON.
   */
  kept?: unknown;
}

export interface NetworkFailure {
  kind: NetworkFailureKind;
  /** What the network said, one line, for the reader: `ECONNREFUSED 127.0.0.1:8080`. */
  detail: string;
}

export type NetworkFailureKind =
  | 'dns-failure'
  | 'connection-refused'
  | 'connection-timeout'
  | 'connection-reset'
  | 'network-unreachable'
  | 'tls-untrusted'
  | 'tls-expired'
  | 'tls-name-mismatch'
  | 'tls-client-certificate'
  | 'tls-failed'
  | 'response-timeout'
  /** The time of the visit ran out before the request had as much as it may take: of this side, not of the site. */
  | 'visit-timeout'
  | 'response-truncated'
  | 'response-overlong'
  | 'response-undecodable'
  | 'response-malformed'
  | 'headers-too-large';

export interface Connection {
  /** The numeric address that answered; null where it is known to a proxy alone. */
  address: string | null;
  /** The forward proxy that it goes through, `proxy.example:3128`; absent without one. */
  proxy?: string;
  /** ISO time after which the certificate holds no more; null without TLS. */
  certificate_expires: string | null;
}

/** Milliseconds. The connection phases are null when the exchange found a connection already open. */
export interface Timing {
  /** Since the visit began. */
  start: number;
  dns: number | null;
  connect: number | null;
  tls: number | null;
  /** The time from sending the request to the response head; null when none arrived. */
  first_byte: number | null;
  /** The time from the start until the body was read or the exchange failed. */
  total: number;
}
