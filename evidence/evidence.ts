import type { Exchange } from './exchange.ts';
import type { TokenFacts } from './token-facts.ts';

/** All that one visit learnt about one site: the only thing that checks and causes read. Plain JSON. */
export interface Evidence {
  version: 1;
  site: VisitedSite;
  /** ISO time. */
  started: string;
  exchanges: Record<string, Exchange>;
  /** What the token says of itself; the token is a secret and is never here. Null when none was issued. */
  token: TokenFacts | null;
}

/** What judging needs to know of the site; no secrets. */
export interface VisitedSite {
  name: string;
  url: string;
  read_only: boolean;
  has_credentials: boolean;
  /** Credentials may go to this address: https, loopback or `allow_http`. */
  may_log_in: boolean;
  rest_root: string | null;
  token_path: string;
  validate_path: string;
  tags: string[];
  allow: { cause: string; reason: string; until: string }[];
}
