import { isClosed, isClosedByPage, isWritingClosed } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { lockdownUsers } from '../../evidence/known-codes.ts';
import { refusalAtLogin } from '../../evidence/methods/dialects/refusal.ts';
import { codeOf, isRestAnswer } from '../../evidence/read.ts';
import { isAlike } from '../../evidence/refused-alike.ts';
import { defineCause } from '../cause.ts';
import { inPassing, listed, shows, trouble, weakly } from '../signs/common.ts';
import { meansIn } from '../signs/dialect.ts';

const ofWhom = (what: string) => (exchange: Exchange) => {
  const by = lockdownUsers(exchange);
  return `${what} is refused with a code that the JWT plugin does not have${by === null ? '' : `; it is of ${by}`}`;
};

/**
 * What `wp_die` ends is a login that is guarded, unless a POST that is none is ended in the same way. What the plugin
 * that logs in says in its own codes is about the login.
 */
const isRefused = (exchange: Exchange, facts: Facts) =>
  isClosed(exchange) &&
  isRestAnswer(exchange) &&
  meansIn(exchange, facts) === null &&
  refusalAtLogin(exchange) === null &&
  (codeOf(exchange) !== 'wp_die' ||
    lockdownUsers(exchange) !== null ||
    isAlike(exchange, facts.exchanges['garbage-validate']));

export const routesClosed = defineCause({
  id: 'routes-closed',
  layer: 'plugin',
  order: 394,
  says: 'A plugin or a snippet closes some routes of the REST API, and leaves public posts open',
  short: 'routes closed',
  symptom: 'Public posts are readable; the login or a new post answers 401 or 403 with a code of a plugin.',
  explains: ['namespace', 'token', 'validate', 'draft', 'header'],
  shownBy: [
    trouble(
      ...inPassing(['token'], ofWhom('the login'), isRefused),
      {
        // Another plugin may refuse a token that is none, and nothing else.
        ...shows('plain-post', ofWhom('a POST without a token'), isRefused),
        isWorthAsking: (facts) => isRefusedBy(facts),
      },
      ...inPassing(['draft'], ofWhom('a new post'), isWritingClosed),
      ...weakly(
        ...inPassing(
          ['token'],
          'a page that PHP wrote refuses the login as it does any other POST',
          (exchange, { exchanges }) =>
            isClosedByPage(exchange) && isAlike(exchange, exchanges['garbage-validate']),
        ),
        ...inPassing(['draft'], 'a page that PHP wrote refuses a new post', isClosedByPage),
      ),
    ),
    listed('posts', 'public posts are open'),
  ],
  fixes: ['open-jwt-routes', 'open-rest-to-login', 'switch-rest-on', 'find-the-answering-plugin'],
  isFitting: (fix, { exchanges: { token, draft } }) =>
    fix !== 'find-the-answering-plugin' || (lockdownUsers(token) ?? lockdownUsers(draft)) === null,
});

function isRefusedBy(facts: Facts): boolean {
  const exchange = facts.exchanges['garbage-validate'];
  return exchange !== undefined && isRefused(exchange, facts);
}
