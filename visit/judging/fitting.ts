import { asObject } from '../../base/json.ts';
import { isClosed, isClosedByPage, mayBeClosedToAll } from '../../evidence/closed.ts';
import type { Facts } from '../../evidence/facts.ts';
import { lockdownOf, loginProtectionOf } from '../../evidence/known-codes.ts';
import { isLockedOut } from '../../evidence/login-answer.ts';
import { methods } from '../../evidence/methods/index.ts';
import { codeOf, isRestAnswer, jsonOf, textsOf } from '../../evidence/read.ts';
import type { FixId } from '../../fixes/ids.ts';

const WRITERS = ['administrator', 'editor', 'author', 'contributor'];

/** The one login of this site was meant by a password that has not its form: somebody lost a character, or gave another one. */
function isMisgiven(facts: Facts): boolean {
  const { has_credentials: isGiven, login, password_looks: looks } = facts.site;
  const { jwt, 'application-password': own } = methods;
  const isOnlyWay =
    own.isOffered(facts) === true && jwt.isOffered(facts) === false && facts.dialect() === null;
  return isGiven && login === undefined && looks === undefined && isOnlyWay;
}

/** Fixes for one plugin, or for what one answer said: where they fit. All others fit wherever their cause does. */
export const fits: Partial<Record<FixId, (facts: Facts) => boolean>> = {
  'use-application-password': (facts) =>
    methods['application-password'].isOffered(facts) === true && !isMisgiven(facts),
  'give-application-password': isMisgiven,
  'try-at-login-page': ({ exchanges }) =>
    loginProtectionOf(exchanges.token) === null && !isLockedOut(exchanges.token),
  // Where writing alone is closed, the login is open already; who sends a password with every request asks for no token.
  'open-jwt-routes': (facts) => facts.token === null && facts.method().carries === 'token',
  // The filter that opens it is asked before a route is dispatched: what is decided later, or by a page, stays closed.
  'open-rest-to-login': ({ token, exchanges }) => {
    const closed = [exchanges.posts, exchanges.token].filter((one) => isClosed(one) || isClosedByPage(one));
    const isLater =
      closed.some(
        (one) => lockdownOf(one)?.isLate === true || !isRestAnswer(one) || codeOf(one) === 'wp_die',
      ) ||
      (isClosed(exchanges.posts) && codeOf(exchanges['garbage-posts']) === 'jwt_auth_invalid_token');
    return closed.length > 0 && !isLater && (token === null || isClosed(exchanges.posts));
  },
  // Who sends a password with every request has no login that could be opened alone.
  'switch-rest-on': (facts) => {
    const { posts } = facts.exchanges;
    const isOpenedByLogin = facts.token === null && facts.method().carries === 'token';
    return !isOpenedByLogin || mayBeClosedToAll(posts) || !(isClosed(posts) || isClosedByPage(posts));
  },
  'two-factor-over-rest': ({ exchanges }) =>
    loginProtectionOf(exchanges.token)?.by.includes('Two Factor') === true,
  // A role that WordPress itself gives the right to has lost it to a plugin.
  'wp-cli-grant-capability': ({ exchanges }) =>
    textsOf(asObject(jsonOf(exchanges.me)).roles).some((role) => WRITERS.includes(role)),
};
