import { statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered, shows } from '../signs/common.ts';
import { ignoredAtQuery } from '../signs/ignored-at-query.ts';

/** The address is known where these are answered: it is refused, not missed. */
const refusals = [202, 401, 403, 406, 429, 500, 503];

export const rewriteMissing = defineCause({
  id: 'rewrite-missing',
  layer: 'web-server',
  order: 260,
  says: 'The web server does not pass pretty addresses on to WordPress',
  short: 'rewrite missing',
  symptom: 'Every address under /wp-json/ answers 404, while ?rest_route= works.',
  explains: ['smoke', 'permalinks', 'draft', 'header'],
  shownBy: [
    notRest('posts', 'nothing of the API is where it is asked'),
    notRest('index', 'the request does not reach WordPress'),
    restAnswered('rest-route-index', 'the API itself works'),
    announces('asked', 'WordPress believes that /wp-json/ works'),
  ],
  supportedBy: ignoredAtQuery,
  refutedBy: [
    shows('index', 'something refuses the address, so it is known', (exchange) =>
      refusals.includes(statusOf(exchange) ?? 0),
    ),
  ],
  fixes: [
    'save-permalinks',
    'apache-wordpress-block',
    'apache-vhost-allowoverride',
    'shell-enable-rewrite',
    'nginx-try-files',
    'nginx-rest-to-wordpress',
    'lighttpd-rewrite',
    'caddy-try-files',
    'iis-web-config',
    'ask-the-host',
  ],
});
