import { isAnnouncedAside } from '../../evidence/announced.ts';
import { answererOf } from '../../evidence/answerer/answerer.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { statusOf } from '../../evidence/read.ts';
import { redirectOf } from '../../evidence/redirects/redirect.ts';
import { defineCause } from '../cause.ts';
import { restAnswered, shows, weakly } from '../signs/common.ts';
import { isThemePage } from '../signs/pages.ts';

/** WordPress leads to what it takes for the address of a page: with a last slash, or to the front page. */
const isAPage = (exchange: Exchange) =>
  isThemePage(exchange) || (redirectOf(exchange) !== null && answererOf(exchange).by === 'wordpress');

/** One that is not there, or one that lacks its slash: a notice that is shown everywhere is neither. */
const isTakenForPage = (exchange: Exchange) => isAPage(exchange) && statusOf(exchange) !== 200;

export const restRemoved = defineCause({
  id: 'rest-removed',
  layer: 'plugin',
  order: 393,
  says: 'WordPress answers, and shows no REST API: code of the site takes it out, for everybody or for guests',
  short: 'API taken out',
  symptom: 'The address /wp-json/ answers with a page of the theme, and so does index.php?rest_route=/.',
  explains: ['smoke', 'permalinks'],
  shownBy: [
    // No token was to be had: who is logged in may see an API, and only this client may be shown none.
    weakly(shows('posts', 'WordPress takes it for the address of a page', isTakenForPage)),
    shows('index', 'it answers the index with a page of its theme', isThemePage),
    shows('rest-route-index', 'so it does, or leads to one, where no address is rewritten', isAPage),
  ],
  refutedBy: [
    restAnswered('pathinfo-index', 'the API answers behind index.php'),
    restAnswered('announced-index', 'the API answers at another address'),
    shows('rest-route-index', 'the pages name another address for the API', (_, facts) =>
      isAnnouncedAside(facts),
    ),
  ],
  fixes: ['put-rest-back', 'find-the-answering-plugin'],
});
