import { isRestAnswer, statusOf } from '../evidence/read.ts';
import { firewallNamedBy, isBlocked } from '../evidence/refusals.ts';
import type { ProbeId } from '../probes/ids.ts';
import { defineCause, type Sign } from './cause.ts';
import { blocked, restAnswered, shows } from './signs.ts';

/** Then the page says itself who refuses. */
const namesFirewall = (...probes: ProbeId[]): Sign[] =>
  probes.map((probe) =>
    shows(probe, 'the page names a firewall', (exchange) => firewallNamedBy(exchange) !== null),
  );

export const methodBlocked = defineCause({
  id: 'method-blocked',
  layer: 'web-server',
  says: 'The web server, or a firewall, refuses every POST',
  symptom: 'Reading works, and every POST answers 403 or 405 with a page of the server.',
  explains: ['token', 'validate', 'draft', 'header', 'cors'],
  shownBy: [
    blocked('garbage-validate', 'a POST is refused'),
    blocked('plain-post', 'so is one without Authorization that comes from a browser'),
    restAnswered('jwt-index', 'a GET of the same part of the API is answered'),
  ],
  supportedBy: [
    blocked('token', 'the login is refused like any other POST'),
    blocked('draft', 'so is the draft'),
    blocked('preflight', 'OPTIONS is refused as well'),
  ],
  refutedBy: namesFirewall('garbage-validate', 'plain-post'),
  fixes: [
    'apache-limit',
    'apache-allow-methods',
    'apache-rest-to-wordpress',
    'nginx-rest-to-wordpress',
    'nginx-rest-past-rules',
    'iis-verbs',
    'ask-the-host',
  ],
});

export const pathBlocked = defineCause({
  id: 'path-blocked',
  layer: 'web-server',
  says: 'A rule of the web server refuses the address of the API, and not the API',
  symptom: 'Addresses under /wp-json/ answer 403 with a page of the server, while others work.',
  explains: ['smoke', 'permalinks', 'token', 'header'],
  shownBy: [
    [
      blocked('index', 'everything under /wp-json/ is refused'),
      {
        ...blocked('jwt-index', 'everything under jwt-auth/v1 is refused, a GET as well'),
        isWorthAsking: ({ exchanges }) => isBlocked(exchanges['garbage-validate']),
      },
    ],
    [
      blocked('posts', 'a GET under /wp-json/ is refused'),
      blocked('garbage-validate', 'a POST there is refused'),
    ],
    [
      {
        ...restAnswered('rest-route-index', 'the same API answers at ?rest_route='),
        isWorthAsking: ({ exchanges }) => isBlocked(exchanges.index),
      },
      shows(
        'posts',
        'the rest of the API answers',
        (exchange, { exchanges }) => isRestAnswer(exchange) && isBlocked(exchanges['jwt-index']),
      ),
    ],
  ],
  refutedBy: namesFirewall('posts', 'index', 'jwt-index'),
  fixes: [
    'apache-rest-to-wordpress',
    'apache-location-rest',
    'nginx-rest-to-wordpress',
    'nginx-rest-past-rules',
    'ask-the-host',
  ],
});

/** The page of the server itself: PHP that stops says nothing, and WordPress writes UTF-8. */
const serverFails: Sign['holds'] = (exchange) =>
  statusOf(exchange) === 500 && !isRestAnswer(exchange) && exchange.response?.bytes !== 0;

export const htaccessError = defineCause({
  id: 'htaccess-error',
  layer: 'web-server',
  says: 'The web server fails on every request: a line of its configuration, mostly of .htaccess, is wrong',
  symptom: 'Every address answers 500 "Internal Server Error" with a page of the server.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    shows('posts', 'the server itself fails', serverFails),
    shows('index', 'it fails on the index as well', serverFails),
    [
      shows('static-file', 'it fails on a picture, where PHP has no part', serverFails),
      {
        ...shows(
          'static-file',
          'a picture comes, perhaps from a server in front, and the page of the others is one of Apache',
          (_, { exchanges: { posts } }) =>
            /internal error or\s+misconfiguration/i.test(posts?.response?.text ?? ''),
        ),
        isWeak: true,
      },
    ],
  ],
  supportedBy: [shows('missing-file', 'it fails where there is no file as well', serverFails)],
  fixes: ['shell-htaccess', 'save-permalinks', 'read-error-log'],
});
