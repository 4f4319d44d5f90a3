import type { Access } from '../evidence/access.ts';
import type { ClientId } from '../evidence/clients/ids.ts';
import type { AllowedFinding } from '../evidence/evidence.ts';
import type { MethodId } from '../evidence/methods/ids.ts';
import type { Kind } from '../site-files/kind.ts';

/** A site to visit: one entry of sites.yaml with its defaults merged and its variables filled in. */
export interface Site {
  /** The name that reports call it by; no other site of the file has it. */
  name: string;
  /** The address of WordPress: an absolute http(s) URL without a trailing slash, query or fragment. */
  url: string;
  /** True for the WordPress that the suite boots itself; its `url` is known only once it runs. */
  embedded: boolean;
  /** Who logs in; null where nobody does, and the checks that need a login are skipped. */
  auth: Credentials | null;
  /** The way to log in; absent where a visit finds it by what the site offers and what was given. */
  login?: MethodId;
  /** The client that is to be connected: the visit asks in its name as well. Absent where nobody named one. */
  as?: ClientId;
  /** True where a visit may write nothing and may try no wrong login. */
  readOnly: boolean;
  /** Headers that go with every request, as a staging gate demands. Their values are secrets. */
  headers: Record<string, string>;
  /** The address of the REST API, such as `https://shop.example/api/`; null where a visit looks for it. */
  restRoot: string | null;
  /** Where the client runs in a browser: `https://app.example.com`; absent where that is not said. */
  origin?: string;
  /** What somebody can do on the site: which fixes are in reach; absent where that is not said. */
  access?: Access[];
  /** The web server, where it hides or is not the one that answers; absent where that is not said. */
  server?: string;
  /** True where the client sends bodies in chunks, so that one is tried. */
  chunked?: true;
  /** The route that gives a token, without the REST root: `jwt-auth/v1/token`. */
  tokenPath: string;
  /** The route that says whether a token is valid, without the REST root. */
  validatePath: string;
  /**
   * Paths of PEM files: `ca` signs the server's certificate, `cert` and `key` are the client's own and come together.
   * `insecure` accepts any certificate.
   */
  tls: { ca: string | null; cert?: string; key?: string; insecure: boolean };
  /** True where credentials may travel over plain http. A loopback address needs no permission. */
  allowHttp: boolean;
  /** How long one request may take, in milliseconds. */
  timeoutMs: number;
  /** How often a request that changes nothing is sent again after a network failure. */
  retries: number;
  /** Words to choose sites by. */
  tags: string[];
  /** Its own files, where somebody has them: lines in them explain what is found. */
  files?: readonly SiteFile[];
  /** Findings that warn instead of failing, for now. */
  allow: AllowedFinding[];
}

/** A file of the site, one of a kind. */
export interface SiteFile {
  kind: Kind;
  /** As it was given. */
  name: string;
  /** What that is relative to. */
  folder: string;
}

/** A user of the site who may create posts. */
export interface Credentials {
  username: string;
  password: string;
}

/** The values of a site that does not set them. */
export const siteDefaults = {
  tokenPath: 'jwt-auth/v1/token',
  validatePath: 'jwt-auth/v1/token/validate',
  timeoutMs: 10_000,
  retries: 1,
} as const;
