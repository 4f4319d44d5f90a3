import type { ClientId } from '../evidence/clients/ids.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Located } from '../evidence/located.ts';
import type { MethodId } from '../evidence/methods/ids.ts';
import type { RestRoot } from '../evidence/rest-root.ts';
import type { ProbeRequest } from '../http/probe-request.ts';
import type { ProbeId } from './ids.ts';

/** One HTTP request with a purpose. It judges nothing. */
export interface Probe {
  id: ProbeId;
  /** Its place among all probes, as a reader wants to see them; ten apart, so that another one fits between. */
  order: number;
  /** The request as a reader would say it: `POST token/validate with "Bearer x.y.z"`. */
  sends: string;
  /** What its answer tells apart. */
  tells: string;
  /** What a healthy site answers: `a JSON list of posts`. */
  expects?: string;
  /** What it takes, which decides whether it may be sent at all (`rules.ts`). */
  uses: 'nothing' | 'login' | 'token' | 'wrong-login';
  /**
   * The way to log in that it is about: no other one sends it, but `elsewhere` where the site offers that way beside.
   */
  of?: { method: MethodId; elsewhere?: true };
  /** It is sent in the name of a client: nobody sends it where none was named, or another one. */
  inName?: 'any' | ClientId;
  /** The JWT plugin that it is about: the one that sites.yaml has the paths of, or another one that the visit speaks to. */
  plugin?: 'usual' | 'other';
  /** It changes something on the site: it creates the draft, or removes it. `visit/sending/guard.ts` looks at what goes out. */
  writes?: 'creates' | 'removes';
  /** It takes back what was changed, so the visit's time may not keep it from being sent. */
  cleansUp?: true;
  /** Null when the evidence so far gives it nothing to ask. */
  request(context: ProbeContext): Omit<ProbeRequest, 'probe' | 'repeatable' | 'cleansUp'> | null;
  /**
   * What is read of a JSON answer that is too large to hold; all by default. Like `keep` it knows nothing of a visit but the
   * site, so that no other answer decides what is kept of this one.
   */
  wants?(path: readonly string[], visit: Pick<Evidence, 'site'>): boolean;
  /** What of a large JSON answer is worth keeping. */
  keep?(json: unknown, visit: Pick<Evidence, 'site'>): unknown;
}

export interface ProbeContext {
  evidence: Located;
  /** Where REST answers. */
  root: RestRoot;
  /** Live secrets: they go into a request and nowhere else, and each only to a probe that uses it; else empty. */
  username: string;
  password: string;
  token: string;
  /** What `Authorization` says of whoever is logged in, `Bearer …` or `Basic …`; empty as the others are. */
  authorization: string;
  /** A query value that no cache has seen. */
  unique: string;
}

export const JSON_ACCEPT = { accept: 'application/json' };
export const GARBAGE_BEARER = { authorization: 'Bearer x.y.z' };

/** `{"typ":"JWT","alg":"HS256"}`, `{}`, and a signature of nothing: well-formed, so that php-jwt gets as far as its key. */
export const UNSIGNED_BEARER = {
  authorization:
    'Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
};

/** What a browser says of itself: rules against programs let it pass. */
export const AS_BROWSER = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
  accept: '*/*',
};

/** The header of a request that is logged in. */
export function credential({ authorization }: Pick<ProbeContext, 'authorization'>): Record<string, string> {
  return { authorization };
}
