import { isClosed, isClosedByPage, isWritingClosed } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { lockdownUsers } from '../../evidence/known-codes.ts';
import { refusalAtLogin } from '../../evidence/methods/dialects/refusal.ts';
import { keyAnswer } from '../../evidence/methods/key-answer.ts';
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

/** No POST has shown that the header of a password arrives with one. */
const mayBeLost = (exchange: Exchange, facts: Facts) =>
  facts.method().carries === 'password' && codeOf(exchange) === 'rest_not_logged_in';

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
      ...inPassing(
        ['draft'],
        ofWhom('a new post'),
        (exchange, facts) => isWritingClosed(exchange) && !mayBeLost(exchange, facts),
      ),
      ...inPassing(
        ['draft'],
        'a new post is refused as that of a guest, which its header may have been lost for as well',
        (exchange, facts) => isWritingClosed(exchange) && mayBeLost(exchange, facts),
      ).map((sign) => ({ ...sign, isOfEither: true as const })),
      ...inPassing(
        ['wc-batch'],
        (exchange) => `WooCommerce does not answer so (${codeOf(exchange)}): something else refuses its POST`,
        (exchange) => isRestAnswer(exchange) && isClosed(exchange) && keyAnswer(exchange) === null,
      ),
      ...weakly(
        ...inPassing(
          ['token'],
          'a page that PHP wrote refuses the login as it does any other POST',
          (exchange, { exchanges }) =>
            isClosedByPage(exchange) && isAlike(exchange, exchanges['garbage-validate']),
        ),
        ...inPassing(['draft', 'wc-batch'], 'a page that PHP wrote refuses a POST', isClosedByPage),
      ),
    ),
    listed('posts', 'public posts are open'),
  ],
  fixes: ['open-jwt-routes', 'open-rest-to-login', 'switch-rest-on', 'find-the-answering-plugin'],
  isFitting: (fix, { exchanges: { token, draft, 'wc-batch': batch } }) => {
    // What these lines admit are the login and posts.
    if (fix === 'switch-rest-on') return batch === undefined || lockdownUsers(batch) !== null;
    const by = lockdownUsers(token) ?? lockdownUsers(draft) ?? lockdownUsers(batch);
    return fix !== 'find-the-answering-plugin' || by === null;
  },
});

function isRefusedBy(facts: Facts): boolean {
  const exchange = facts.exchanges['garbage-validate'];
  return exchange !== undefined && isRefused(exchange, facts);
}
