import { ownDirectory } from '../../evidence/own-directory.ts';
import { isRestAnswer } from '../../evidence/read.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { defineCause } from '../cause.ts';
import { notRest, restAnswered, shows } from '../signs/common.ts';
import { blockGone } from '../signs/htaccess-block.ts';

const nothingThere = notRest('announced-index', 'nothing of the API answers where that site is');

/** WordPress in a directory of its own needs an index.php and rules above it, which an update or a move may lose. */
export const rootNotLedToWordpress = defineCause({
  id: 'root-not-led-to-wordpress',
  layer: 'web-server',
  order: 262,
  says: 'WordPress lies in a folder of its own, and its site above it no longer leads there: index.php or the rules are missing',
  short: 'root leads nowhere',
  symptom:
    'The pages of the site and /wp-json/ answer 404; ?rest_route= works in the folder of WordPress alone.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    notRest('posts', 'nothing of the API is in the folder of WordPress'),
    notRest('index', 'the request does not reach WordPress'),
    shows(
      'rest-route-index',
      'WordPress answers in this folder, and names the one above as its site',
      (exchange, facts) => isRestAnswer(exchange) && ownDirectory(facts) !== null,
    ),
    {
      ...nothingThere,
      // What is out of order for a while says nothing of where it leads.
      holds: (exchange, facts) =>
        (exchange.response?.status ?? 500) < 500 && nothingThere.holds(exchange, facts),
    },
  ],
  refutedBy: [
    restAnswered('announced-index', 'the API answers where that site is'),
    shows('announced-index', 'that address is redirected', (exchange) => redirectOf(exchange) !== null),
  ],
  fixes: ['shell-root-index', 'save-permalinks', 'use-working-root', 'ask-the-host'],
  ...blockGone,
});
