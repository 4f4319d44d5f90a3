import { apachePage, nginxPage } from '../mutations/mutation.ts';
import { brokenOff } from './known.ts';
import { fixed, type Noise } from './noise.ts';

const WP_HEADERS: [string, string][] = [
  ['x-powered-by', 'PHP/8.2.1'],
  ['expires', 'Wed, 11 Jan 1984 05:00:00 GMT'],
  ['cache-control', 'no-cache, must-revalidate, max-age=0'],
];

const wpDie = (title: string, message: string) =>
  `<!DOCTYPE html>\n<html lang="en-US"><head><title>${title}</title></head><body id="error-page"><div class="wp-die-message">${message}</div></body></html>`;
const html = (title: string, body = `<h1>${title}</h1>`) =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>${body}</body></html>`;
const json = (body: unknown) => JSON.stringify(body);
const JSON_TYPE = 'application/json; charset=UTF-8';
const rest = (code: string, status: number) => ({
  status,
  body: json({ code, message: 'Sorry.', data: { status } }),
  type: JSON_TYPE,
  headers: WP_HEADERS,
});

const servers: Noise[] = [
  ...(['403 Forbidden', '404 Not Found', '405 Not Allowed', '413 Request Entity Too Large'] as const).map(
    (title) =>
      fixed(`nginx ${title}`, 'web-server', {
        status: Number.parseInt(title, 10),
        body: nginxPage(title),
        type: 'text/html',
        headers: [['server', 'nginx/1.24.0']],
      }),
  ),
  ...(['500 Internal Server Error', '502 Bad Gateway', '504 Gateway Time-out'] as const).map((title) =>
    fixed(`nginx ${title}`, 'web-server', {
      status: Number.parseInt(title, 10),
      body: nginxPage(title),
      type: 'text/html',
      headers: [['server', 'nginx/1.24.0']],
    }),
  ),
  fixed(
    'nginx 503 Service Temporarily Unavailable',
    'web-server',
    {
      status: 503,
      body: nginxPage('503 Service Temporarily Unavailable'),
      type: 'text/html',
      headers: [['server', 'nginx']],
    },
    'rate-limit',
  ),
  fixed('the default page of nginx', 'web-server', {
    status: 200,
    body: html('Welcome to nginx!'),
    type: 'text/html',
    headers: [['server', 'nginx']],
  }),
  ...(
    [
      '403 Forbidden',
      '404 Not Found',
      '405 Method Not Allowed',
      '500 Internal Server Error',
      '503 Service Unavailable',
    ] as const
  ).map((title) =>
    fixed(`Apache ${title}`, 'web-server', {
      status: Number.parseInt(title, 10),
      body: apachePage(title),
      type: 'text/html; charset=iso-8859-1',
      headers: [['server', 'Apache/2.4.57 (Debian)']],
    }),
  ),
  fixed(
    'a password of the server',
    'web-server',
    {
      status: 401,
      body: apachePage('401 Unauthorized'),
      type: 'text/html; charset=iso-8859-1',
      headers: [
        ['server', 'Apache'],
        ['www-authenticate', 'Basic realm="Staging"'],
      ],
    },
    'staging-password',
  ),
];

const wordpress: Noise[] = [
  fixed(
    'a critical error of WordPress',
    'wordpress',
    {
      status: 500,
      body: wpDie('WordPress &rsaquo; Error', '<p>There has been a critical error on this website.</p>'),
      headers: WP_HEADERS,
    },
    ...brokenOff,
  ),
  fixed('a critical error, as JSON', 'wordpress', rest('internal_server_error', 500), ...brokenOff),
  fixed(
    'no database',
    'wordpress',
    {
      status: 500,
      body: wpDie('Database Error', '<h1>Error establishing a database connection</h1>'),
      headers: WP_HEADERS,
    },
    'database-down',
  ),
  fixed(
    'maintenance of WordPress',
    'wordpress',
    {
      status: 503,
      body: wpDie('Maintenance', '<p>Briefly unavailable for scheduled maintenance.</p>'),
      headers: [...WP_HEADERS, ['retry-after', '600']],
    },
    'maintenance-mode',
  ),
  fixed('the 404 page of the theme', 'wordpress', {
    status: 404,
    body: html('Page not found – Shop', '<body class="error404">'),
    headers: [...WP_HEADERS, ['link', '<https://shop.example/wp-json/>; rel="https://api.w.org/"']],
  }),
  fixed('wp_die of a plugin', 'wordpress', {
    status: 403,
    body: wpDie('WordPress &rsaquo; Error', 'Your IP has been flagged.'),
    headers: WP_HEADERS,
  }),
  fixed('rest_no_route', 'wordpress', rest('rest_no_route', 404)),
  fixed('rest_forbidden', 'wordpress', rest('rest_forbidden', 401)),
  fixed('an error of a plugin that nobody knows', 'plugin', rest('acme_denied', 403)),
  fixed(
    'jwt_auth_bad_config',
    'plugin',
    rest('jwt_auth_bad_config', 403),
    'secret-missing',
    'secret-defined-late',
  ),
  fixed('jwt_auth_no_auth_header', 'plugin', rest('jwt_auth_no_auth_header', 403)),
  fixed('jwt_auth_invalid_token', 'plugin', rest('jwt_auth_invalid_token', 403), 'rest-cached'),
  fixed(
    'a fatal error that PHP prints',
    'php',
    {
      status: 200,
      body: '<br />\n<b>Fatal error</b>:  Uncaught Error in /srv/www/wp-content/plugins/acme/acme.php:12<br />\n',
      headers: [['x-powered-by', 'PHP/8.2.1']],
    },
    ...brokenOff,
  ),
];

const others: Noise[] = [
  fixed('Next.js', 'other-application', {
    status: 404,
    body: html('404: This page could not be found', '<div id="__next"></div>'),
    headers: [['x-powered-by', 'Next.js']],
  }),
  fixed('another API', 'other-application', {
    status: 404,
    body: json({ message: 'Cannot GET /wp-json/', error: 'Not Found', statusCode: 404 }),
    type: JSON_TYPE,
    headers: [['x-powered-by', 'Express']],
  }),
];

export const productAnswers: Noise[] = [...servers, ...wordpress, ...others];
