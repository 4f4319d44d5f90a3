import type { ProbeId } from '../probes/ids.ts';
import type { Access } from './access.ts';
import type { ClientId } from './clients/ids.ts';
import type { Exchange } from './exchange.ts';
import type { MethodId } from './methods/ids.ts';
import type { PasswordLooks } from './methods/looks.ts';
import type { TokenFacts } from './token-facts.ts';

declare const kept: unique symbol;

/** Evidence without secrets. Whatever writes demands it, so that none is written down as it came. */
export type KeptEvidence = Evidence & { readonly [kept]: true };

/**
 * All that one visit learnt about one site: the only thing that checks and causes read. Plain JSON. As it came, it may
 * hold secrets; see `KeptEvidence`. `P` are the ids of the probes: those of the catalogue, or any where an extension adds
 * its own.
 */
export interface Evidence<P extends string = ProbeId> {
  version: 1;
  site: VisitedSite;
  /** ISO time. */
  started: string;
  /** The exchanges, by the id of the probe. */
  exchanges: Partial<Record<P, Exchange>>;
  /** Why a probe that was asked for was not sent, by its id. */
  unsent: Partial<Record<P, string>>;
  /**
   * Makes the title of this visit's draft its own. Set right before the draft is sent, so that it can be looked for
   * whatever becomes of the answer; absent where none was.
   */
  draft_mark?: string;
  /** What the token says of itself; the token is a secret and is never here. Null when none was issued. */
  token: TokenFacts | null;
}

/** What judging needs to know of the site; no secrets. */
export interface VisitedSite {
  name: string;
  url: string;
  read_only: boolean;
  has_credentials: boolean;
  /** The way to log in that was asked for; absent where the visit finds it. */
  login?: MethodId;
  /** The client in whose name the visit asks as well; absent where nobody named one. */
  as?: ClientId;
  /** What the password is by its form; absent where that says nothing. */
  password_looks?: PasswordLooks;
  /** Credentials may travel over plain http. */
  allow_http: boolean;
  rest_root: string | null;
  /** Where the client is said to run in a browser; absent where nobody said. */
  origin?: string;
  /** What somebody can do on the site: which fixes are in reach; absent where nobody said. */
  access?: Access[];
  /** The web server, where ours is hidden or wrong; absent where nobody said. */
  server?: string;
  /** The client is said to send bodies in chunks; absent where nobody said so. */
  chunked?: true;
  token_path: string;
  validate_path: string;
  tags: string[];
  allow: AllowedFinding[];
}

/** A finding that sites.yaml allows for now: it warns instead of failing. */
export interface AllowedFinding {
  /** The id of its cause. */
  cause: string;
  reason: string;
  /** ISO date, `2027-01-31`: the last day it holds. */
  until: string;
}

/** The REST namespace of the login: `jwt-auth/v1` for `jwt-auth/v1/token`. */
export function jwtNamespace({ token_path }: VisitedSite): string {
  return token_path.split('/').slice(0, 2).join('/');
}
