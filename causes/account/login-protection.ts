import type { Exchange } from '../../evidence/exchange.ts';
import { loginProtectionBehind } from '../../evidence/known-codes.ts';
import { loginAnswer } from '../../evidence/login-answer.ts';
import { guardInIndex, guardOnLoginPage } from '../../evidence/login-guards.ts';
import { codeOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';

/** Names the plugin where its code is known. */
function meaning(exchange: Exchange): string {
  if (loginAnswer(exchange) === 'locked-out') return 'the page says that there were too many tries';
  const by = loginProtectionBehind(codeOf(exchange));
  const says = 'the login is refused with a code that WordPress itself does not have';
  return by === null ? says : `${says}; this code is of ${by}`;
}

export const loginProtection = defineCause({
  id: 'login-protection',
  layer: 'account',
  order: 550,
  says: 'A login protection (captcha, second factor, limit on attempts) refuses the login over REST',
  short: 'login protected',
  symptom: 'The right password is refused over REST, and accepted at wp-login.php.',
  explains: ['token'],
  shownBy: [
    shows('token', meaning, (exchange) => ['foreign', 'locked-out'].includes(loginAnswer(exchange) ?? '')),
  ],
  supportedBy: [
    answered(
      'garbage-validate',
      403,
      'jwt_auth_invalid_token',
      'the JWT plugin itself is in place and works',
    ),
    ...inPassing(
      ['bogus-login'],
      'a user that cannot exist gets such an answer as well',
      (exchange) => loginAnswer(exchange) === 'foreign',
    ),
    shows('index', 'it lists a plugin that guards logins', (_, evidence) => guardInIndex(evidence) !== null),
    shows(
      'login-page',
      'it shows a plugin that guards logins',
      (_, evidence) => guardOnLoginPage(evidence) !== null,
    ),
  ],
  fixes: ['exempt-rest-from-login-protection'],
});
