import { defineCause } from './cause.ts';
import { announces, notRest, restAnswered } from './signs.ts';

export const rewriteMissing = defineCause({
  id: 'rewrite-missing',
  layer: 'web-server',
  says: 'The web server does not pass pretty addresses on to WordPress',
  symptom: 'Every address under /wp-json/ answers 404, while ?rest_route= works.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('index', 'the request does not reach WordPress'),
    restAnswered('rest-route-index', 'the API itself works'),
    announces('asked', 'WordPress believes that /wp-json/ works'),
  ],
  fixes: ['save-permalinks', 'apache-wordpress-block', 'nginx-try-files', 'ask-the-host'],
});
