import { answererOf } from '../../evidence/answerer/answerer.ts';
import { isClosed, isClosedByPage } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { lockdownUsers } from '../../evidence/known-codes.ts';
import { codeOf, isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause, type Sign } from '../cause.ts';
import { closedToAll } from '../signs/closed.ts';
import { itsWord, shows, trouble, weakly } from '../signs/common.ts';
import { ofAnyVisit } from '../signs/dialect.ts';
import { noIndex, noPosts, openWithToken } from '../signs/taken-away.ts';

/** Names the plugins that use the code, or the page. */
const ofWhom = (exchange: Exchange) => {
  const by = lockdownUsers(exchange) ?? answererOf(exchange).name;
  const isNamed = by !== null && by !== 'WordPress';
  const what = codeOf(exchange) === null ? 'page' : 'code';
  return `public posts are refused, by WordPress itself${isNamed ? `; the ${what} is of ${by}` : ''}`;
};

/** WP Cerber has one page for guests at its API and for addresses that it has blocked. */
const isOfAnyRefusal = (exchange: Exchange) => answererOf(exchange).page === 'wp-cerber-closed';

/** A rule of a firewall may do the same where nothing but PHP shows. */
const byPage: Sign[] = (['posts', 'index'] as const).map((probe) => ({
  ...shows(probe, 'a page that PHP wrote refuses it: a plugin, not the server', isClosedByPage),
  isWeak: true,
}));

export const restLockdown = defineCause({
  id: 'rest-lockdown',
  layer: 'plugin',
  order: 390,
  says: 'The REST API is closed to those who are not logged in',
  short: 'API closed',
  symptom: 'Addresses answer 401 or 403 without a token, the login often among them.',
  explains: ['smoke', 'permalinks', 'namespace', 'token', 'validate', 'header', 'cors'],
  shownBy: [
    [
      ...itsWord(
        shows('posts', ofWhom, (exchange) => isClosed(exchange) && lockdownUsers(exchange) !== null),
      ),
      ...trouble(
        shows(
          'posts',
          ofWhom,
          (exchange) => isClosed(exchange) && lockdownUsers(exchange) === null && !isOfAnyRefusal(exchange),
        ),
      ),
      ...weakly(...trouble(shows('posts', ofWhom, isOfAnyRefusal))),
      ...byPage.slice(0, 1),
      openWithToken,
      ...noPosts,
    ],
    [
      ...trouble(shows('index', 'so is the index', isClosed)),
      ...byPage.slice(1),
      ...noIndex,
      shows(
        'index',
        'the index is open, so content alone is closed',
        (exchange) => isRestAnswer(exchange) && statusOf(exchange) === 200,
      ),
    ],
  ],
  refutedBy: [...closedToAll, ofAnyVisit('posts', 'no-header', 'the JWT plugin itself asks for a token')],
  fixes: ['open-jwt-routes', 'open-rest-to-login', 'switch-rest-on'],
});
