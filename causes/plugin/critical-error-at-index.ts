import { defineCause } from '../cause.ts';
import { listed, shows, weakly } from '../signs/common.ts';
import { isHalf, isStopped } from '../signs/post-list.ts';

export const criticalErrorAtIndex = defineCause({
  id: 'critical-error-at-index',
  layer: 'plugin',
  order: 483,
  says: 'PHP code breaks off when WordPress lists its REST routes: a plugin fails on one of them, or the memory is not enough for all',
  short: 'error at index',
  symptom:
    'GET /wp-json/ answers 500, and the routes below it work. Clients that begin with the index go no further.',
  explains: ['namespace'],
  shownBy: [
    [
      shows(
        'index',
        'PHP broke off while it listed the routes',
        (exchange) => isStopped(exchange) && !isHalf(exchange),
      ),
      // Whoever stands between may have cut it as well.
      ...weakly(shows('index', 'the index ends in its middle, and nothing says why', isHalf)),
    ],
    [listed('posts', 'a route answers')],
  ],
  fixes: ['log-errors', 'find-the-breaking-plugin'],
});
