import type { Client } from './client.ts';

const user = { method: 'GET', route: 'wp/v2/users/me' } as const;

/** Its origin is that of the site's own `origin`, so that it stands with the request and not here. */
export const browser: Client = {
  id: 'browser',
  name: 'a browser',
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  headers: {
    accept: '*/*',
    'accept-language': 'en-US,en;q=0.9',
    'sec-fetch-dest': 'empty',
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'cross-site',
  },
  login: null,
  takes: ['application-password', 'jwt', 'woocommerce'],
  test: { 'application-password': user, jwt: user },
  handshake: 'A preflight (OPTIONS) before each request with Authorization, which the check cors looks at',
  unknown: 'What the page asks: its author decides',
  sources: ['https://fetch.spec.whatwg.org/', 'https://www.w3.org/TR/fetch-metadata/'],
};
