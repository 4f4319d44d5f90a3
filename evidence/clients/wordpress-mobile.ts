import type { Client } from './client.ts';

export const wordpressMobile: Client = {
  id: 'wordpress-mobile',
  name: 'the WordPress app',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 wp-iphone/26.2',
  headers: { accept: 'application/json' },
  login: 'application-password',
  takes: ['application-password'],
  test: { 'application-password': { method: 'GET', route: 'wp/v2/users/me', query: { context: 'edit' } } },
  handshake:
    'HEAD of the front page for the Link header that names the API, GET of the index there, an application password made in the browser',
  unknown: 'The versions in its User-Agent are those of the phone and of the app',
  sources: [
    'https://github.com/Automattic/wordpress-rs/blob/trunk/wp_api/src/login/login_client.rs',
    'https://github.com/Automattic/wordpress-rs/blob/trunk/wp_api/src/login/url_discovery.rs',
    'https://github.com/wordpress-mobile/WordPress-iOS',
  ],
};
