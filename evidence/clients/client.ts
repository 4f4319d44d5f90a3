import type { MethodId } from '../methods/ids.ts';
import type { ClientId } from './ids.ts';

/** What a client asks, below the REST root. */
export interface ClientRequest {
  method: 'GET' | 'POST';
  /** `wp/v2/users` */
  route: string;
  query?: Readonly<Record<string, string>>;
  /** JSON as text. */
  body?: string;
}

/**
 * A client that people connect with a site, as its own source or documentation has it; where neither says something,
 * `unknown` does. A site may answer our client and refuse this one.
 */
export interface Client {
  id: ClientId;
  /** As its users call it. */
  name: string;
  userAgent: string;
  /** What it sends besides, in the lower case. */
  headers: Readonly<Record<string, string>>;
  /** What it logs in with where nobody says; null where its user decides. */
  login: MethodId | null;
  /** All that it can log in with. */
  takes: readonly MethodId[];
  /** The request with which it tests its credentials, or the first one with them, by what it logs in with. */
  test: Partial<Readonly<Record<MethodId, ClientRequest>>>;
  /** What it does before and besides, for the reader. */
  handshake: string;
  /** What no public source says of it; null where nothing is missing. */
  unknown: string | null;
  /** Where this is from. */
  sources: readonly string[];
}
