import { statusOf } from '../../evidence/read.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import type { FixId } from '../../fixes/ids.ts';
import { defineCause } from '../cause.ts';
import { announces, notRest, restAnswered, shows, trouble } from '../signs/common.ts';
import { fitsPlace } from '../signs/folder.ts';
import { blockGone } from '../signs/htaccess-block.ts';
import { ignoredAtQuery } from '../signs/ignored-at-query.ts';

/** The address is known where these are answered: it is refused, not missed. */
const refusals = [202, 401, 403, 406, 429, 500, 503];

const ofApache: FixId[] = ['apache-vhost-allowoverride', 'shell-enable-rewrite'];

export const rewriteMissing = defineCause({
  id: 'rewrite-missing',
  layer: 'web-server',
  order: 260,
  says: 'The web server does not pass pretty addresses on to WordPress',
  short: 'rewrite missing',
  symptom: 'Every address under /wp-json/ answers 404, while ?rest_route= works.',
  explains: ['smoke', 'permalinks', 'draft', 'header'],
  shownBy: [
    trouble(notRest('posts', 'nothing of the API is where it is asked')),
    trouble(notRest('index', 'the request does not reach WordPress')),
    restAnswered('rest-route-index', 'the API itself works'),
    announces('asked', 'WordPress believes that /wp-json/ works'),
  ],
  supportedBy: ignoredAtQuery,
  refutedBy: [
    shows('index', 'something refuses the address, so it is known', (exchange) =>
      refusals.includes(statusOf(exchange) ?? 0),
    ),
    shows('index', 'something redirects the address', (exchange) => redirectOf(exchange) !== null),
  ],
  fixes: [
    'save-permalinks',
    'apache-wordpress-block',
    'apache-vhost-allowoverride',
    'shell-enable-rewrite',
    'openlitespeed-load-htaccess',
    'nginx-try-files',
    'nginx-folder-location',
    'nginx-rest-to-wordpress',
    'lighttpd-rewrite',
    'lighttpd-folder-rewrite',
    'caddy-try-files',
    'caddy-folder-rewrite',
    'iis-web-config',
    'ask-the-host',
  ],
  // LiteSpeed has these rules built in; what is asked of an Apache is not to be found there.
  isFitting(fix, facts) {
    const isLiteSpeed = /litespeed/.test(facts.server().software ?? '');
    if (fix === 'openlitespeed-load-htaccess') return isLiteSpeed;
    return fitsPlace(fix, facts) && !(isLiteSpeed && ofApache.includes(fix));
  },
  ...blockGone,
});
