import type { Site } from '../../../sites/site.ts';

/** A site as sites.yaml gives it when it says little. */
export function siteAt(url: string, change: Partial<Site> = {}): Site {
  return {
    name: 'shop',
    url,
    embedded: false,
    auth: { username: 'admin', password: 'correct horse battery' },
    readOnly: false,
    headers: {},
    restRoot: null,
    tokenPath: 'jwt-auth/v1/token',
    validatePath: 'jwt-auth/v1/token/validate',
    tls: { ca: null, insecure: false },
    allowHttp: false,
    timeoutMs: 5_000,
    retries: 0,
    tags: [],
    allow: [],
    ...change,
  };
}
