import { asObject } from '../base/json.ts';
import { isTakenForPassword } from './closed.ts';
import type { Exchange } from './exchange.ts';
import type { Facts } from './facts.ts';
import { otherPluginIn } from './jwt-plugins.ts';
import { meaningIn } from './methods/dialects/refusal.ts';
import { dialectOf } from './methods/dialects/spoken.ts';
import { isOAuthRefusal } from './oauth-refusal.ts';
import { codeOf, isRestAnswer, jsonOf, statusOf } from './read.ts';
import { isAlike } from './refused-alike.ts';
import { isTokenRefused } from './token-refused.ts';

/** How what is said begins where only the check of a token is refused. */
export const TOKEN_OPENS = 'the token opens the API, and its own check is refused';

/** What is refused with 403 may be closed to this user, unless the code is of a token. */
const OF_A_TOKEN = /oauth|bearer|(?:access|invalid)[._-]?token/i;

/** A Bearer token is refused in JSON, and neither in the words of the JWT plugin nor in those that core has for a password. */
export function isTakenByOther(exchange: Exchange | undefined, facts: Facts): boolean {
  if (!exchange) return false;
  if (isOAuthRefusal(exchange)) return true;
  const dialect = dialectOf(facts);
  const isOwn = isTokenRefused(exchange) || (dialect !== null && meaningIn(dialect, exchange) !== null);
  const status = statusOf(exchange) ?? 0;
  const isRefusal =
    [400, 401].includes(status) || (status === 403 && OF_A_TOKEN.test(codeOf(exchange) ?? ''));
  return (
    isRefusal &&
    (isRestAnswer(exchange) || jsonOf(exchange) !== undefined) &&
    !isOwn &&
    !isTakenForPassword(exchange)
  );
}

/** In the same words, whatever WordPress adds to them. */
export function isTakenAlike(exchange: Exchange, other: Exchange | undefined): boolean {
  return isAlike(exchange, other) || (isOAuthRefusal(exchange) && isOAuthRefusal(other));
}

/** The check of a token that was just issued is answered by a plugin for another kind of login. */
export function isCheckTaken(facts: Facts): boolean {
  return otherPluginIn(facts.index()) === null && isTakenByOther(facts.exchanges.validate, facts);
}

/** WordPress takes the token for a user of its own. */
export function isTokenOfUser({ exchanges: { me } }: Facts): boolean {
  return statusOf(me) === 200 && typeof asObject(jsonOf(me)).id === 'number';
}
