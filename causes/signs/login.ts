import { isBrokenOff } from '../../evidence/broken-off.ts';
import type { Facts } from '../../evidence/facts.ts';
import { PREFIX } from '../../evidence/known-codes.ts';
import { loginAnswer } from '../../evidence/login-answer.ts';
import { codeOf } from '../../evidence/read.ts';
import type { Sign } from '../cause.ts';
import { shows } from './common.ts';

/** It fits a wrong name and a wrong password alike, and makes neither certain. */
export const loginMasked: Sign = {
  ...shows(
    'token',
    'the user or the password is wrong, and words that are not of WordPress keep back which',
    (exchange) => loginAnswer(exchange) === 'masked',
  ),
  isWeak: true,
};

/**
 * The words are other ones, and yet a user who does not exist is told so: then the first one exists. A captcha that
 * answers a right password in such words looks the same.
 */
export const usersToldApart: Sign = {
  ...shows(
    'bogus-login',
    'a user who cannot exist is told so, and the user of this login is not',
    (exchange, facts) => loginAnswer(exchange) === 'unknown-user' && isOfPassword(facts),
  ),
  isWorthAsking: (facts) => facts.loginAnswer() === 'masked',
  isWeak: true,
};

/** Who hides which users there are hides it of both: what answers the one alone came after WordPress had found the user. */
export const refusedLater: Sign = {
  ...shows(
    'bogus-login',
    'a user who cannot exist gets the answer of WordPress: a plugin refuses the user of this login',
    (exchange, facts) =>
      loginAnswer(exchange) === 'unknown-user' && facts.loginAnswer() === 'masked' && !isOfPassword(facts),
  ),
  isWorthAsking: (facts) => facts.loginAnswer() === 'masked' && !isOfPassword(facts),
  isWeak: true,
};

/** Masked, and still by the code that WordPress itself has for a wrong password. */
function isOfPassword(facts: Facts): boolean {
  return facts.loginAnswer() === 'masked' && codeOf(facts.exchanges.token) === `${PREFIX}incorrect_password`;
}

export const loginPageBare: Sign = shows(
  'login-page',
  "WordPress's own login form, and no sign of a plugin that watches it",
  (_, facts) => facts.isLoginPageBare(),
);

/** The rest of the API works, so it is not the whole site that breaks off. */
export const loginBreaksOff: Sign = {
  probe: 'token',
  means: 'the login alone breaks off',
  holds: (exchange, facts) => isBrokenOff(exchange) && Array.isArray(facts.index().namespaces),
};

/** GraphQL says so with 200. */
export const graphqlBreaksOff: Sign = {
  probe: 'token',
  means: 'the login alone breaks off',
  holds: (exchange, facts) =>
    facts.dialect()?.id === 'wpgraphql-jwt' && facts.dialect()?.codeIn(exchange) === 'other',
};
