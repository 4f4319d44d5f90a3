import type { Exchange } from '../../evidence/exchange.ts';
import { lockdownBehind } from '../../evidence/known-codes.ts';
import { codeOf, isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';

const isRefused = (exchange: Exchange) =>
  [401, 403].includes(statusOf(exchange) ?? 0) &&
  isRestAnswer(exchange) &&
  !/jwt_auth/.test(codeOf(exchange) ?? '');

/** Names the plugin where its code is known. */
const ofWhom = (exchange: Exchange) => {
  const by = lockdownBehind(codeOf(exchange));
  return `public posts are refused, by WordPress itself${by === null ? '' : `; this code is of ${by}`}`;
};

export const restLockdown = defineCause({
  id: 'rest-lockdown',
  layer: 'plugin',
  order: 390,
  says: 'The REST API is closed to those who are not logged in',
  short: 'API closed',
  symptom: 'Addresses answer 401 or 403 without a token, the login often among them.',
  explains: ['smoke', 'namespace', 'token', 'validate', 'header', 'cors'],
  shownBy: [
    shows('posts', ofWhom, isRefused),
    [
      shows('index', 'so is the index', isRefused),
      // Some close the content alone; then it takes a code that is known.
      shows(
        'index',
        'the index is open, so content alone is closed',
        (exchange, { exchanges: { posts } }) =>
          isRestAnswer(exchange) && lockdownBehind(codeOf(posts)) !== null,
      ),
    ],
  ],
  fixes: ['open-jwt-routes', 'open-rest-to-login'],
});
