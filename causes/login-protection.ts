import type { Exchange } from '../evidence/exchange.ts';
import { loginProtectionBehind } from '../evidence/known-codes.ts';
import { codeOf } from '../evidence/read.ts';
import { defineCause } from './cause.ts';
import { shows } from './signs.ts';

/** What WordPress itself answers to a user that cannot exist. */
const ownAnswers = ['[jwt_auth] invalid_email', '[jwt_auth] invalid_username'];

const isForeign = (exchange: Exchange) => {
  const code = codeOf(exchange) ?? '';
  return code.startsWith('[jwt_auth] ') && !ownAnswers.includes(code);
};

/** Names the plugin where its code is known. */
const ofWhom = (says: string) => (exchange: Exchange) => {
  const by = loginProtectionBehind(codeOf(exchange));
  return by === null ? says : `${says}; this code is of ${by}`;
};

export const loginProtection = defineCause({
  id: 'login-protection',
  layer: 'account',
  says: 'A login protection (captcha, second factor, limit on attempts) answers before the password is looked at',
  symptom: 'The right password is refused over REST, and accepted at wp-login.php.',
  explains: ['token'],
  shownBy: [
    shows('token', ofWhom('the login is refused'), isForeign),
    shows(
      'bogus-login',
      ofWhom('a user that cannot exist gets an answer that WordPress itself never gives'),
      isForeign,
    ),
  ],
  fixes: ['exempt-rest-from-login-protection'],
});
