import { isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { blocked, inPassing, restAnswered, shows, trouble } from '../signs/common.ts';
import { namesFirewall } from '../signs/firewall.ts';

export const pathBlocked = defineCause({
  id: 'path-blocked',
  layer: 'web-server',
  order: 230,
  says: 'A rule of the web server refuses the address of the API, and not the API',
  short: 'address refused',
  symptom: 'Addresses under /wp-json/ answer 403 with a page of the server, while others work.',
  explains: ['smoke', 'permalinks', 'token', 'header'],
  shownBy: [
    trouble(
      shows(
        'index',
        'everything under /wp-json/ is refused',
        (exchange, { exchanges: { posts } }) => isBlocked(exchange) && !isRestAnswer(posts),
      ),
      {
        ...blocked('jwt-index', 'everything under jwt-auth/v1 is refused, a GET as well'),
        isWorthAsking: ({ exchanges }) => isBlocked(exchanges['garbage-validate']),
      },
    ),
    trouble(
      blocked('posts', 'a GET under /wp-json/ is refused'),
      blocked('garbage-validate', 'a POST there is refused'),
    ),
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
  refutedBy: [
    ...namesFirewall('posts', 'index', 'jwt-index'),
    ...inPassing(['browser-posts'], 'a browser is answered at the same address', isRestAnswer),
  ],
  fixes: [
    'apache-rest-to-wordpress',
    'apache-location-rest',
    'nginx-rest-to-wordpress',
    'nginx-rest-past-rules',
    'ask-the-host',
  ],
});
