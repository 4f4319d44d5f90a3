import type { MethodId } from '../evidence/methods/ids.ts';

/** The request that shows whether a client is let in, for each login, and the header that it sends. */
export const usualRequests: Readonly<
  Record<MethodId, { request: (base: string) => string; authorization: string }>
> = {
  jwt: {
    request: (base) => `POST ${base}/wp-json/jwt-auth/v1/token/validate`,
    authorization: 'Bearer x.y.z',
  },
  'application-password': {
    request: (base) => `GET ${base}/wp-json/wp/v2/users/me`,
    authorization: 'Basic eDp5',
  },
  woocommerce: { request: (base) => `GET ${base}/wp-json/wc/v3/products`, authorization: 'Basic eDp5' },
};
