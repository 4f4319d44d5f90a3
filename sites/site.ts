import type { AllowedFinding } from '../evidence/evidence.ts';

/** One entry of sites.yaml, complete: defaults merged, variables filled in, durations in milliseconds. */
export interface Site {
  name: string;
  /** Where WordPress answers: an absolute http(s) URL without a trailing slash, query or fragment. */
  url: string;
  /** True for the WordPress that the suite boots itself; its `url` is known only once it runs. */
  embedded: boolean;
  auth: Credentials | null;
  /** Nothing is written and no wrong login is tried. */
  readOnly: boolean;
  /** Sent with every request, for a staging gate. Their values are secrets. */
  headers: Record<string, string>;
  /** Replaces the address the REST API is looked for at, e.g. `https://shop.example/api/`. */
  restRoot: string | null;
  /** REST routes of the plugin, without the root: `jwt-auth/v1/token`. */
  tokenPath: string;
  validatePath: string;
  /** Paths of PEM files; `cert` and `key` come together, for a server that asks who is there. */
  tls: { ca: string | null; cert?: string; key?: string; insecure: boolean };
  /** Credentials may travel over plain http. Loopback addresses need no permission. */
  allowHttp: boolean;
  /** For one request, in milliseconds. */
  timeoutMs: number;
  /** How often a request that changes nothing is sent again after a network failure. */
  retries: number;
  tags: string[];
  allow: AllowedFinding[];
}

export interface Credentials {
  username: string;
  password: string;
}

/** What a site has that says nothing else. */
export const siteDefaults = {
  tokenPath: 'jwt-auth/v1/token',
  validatePath: 'jwt-auth/v1/token/validate',
  timeoutMs: 10_000,
  retries: 1,
} as const;
