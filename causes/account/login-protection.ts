import { loginAnswer } from '../../evidence/login-answer.ts';
import { guardInIndex, guardOnLoginPage } from '../../evidence/login-guards.ts';
import { defineCause } from '../cause.ts';
import { answered, inPassing, shows } from '../signs/common.ts';
import { refusedLater } from '../signs/login.ts';
import { ended, foreign, inOtherWords, refusedByPlugin } from '../signs/login-protected.ts';

export const loginProtection = defineCause({
  id: 'login-protection',
  layer: 'account',
  order: 550,
  says: 'A login protection (second factor, approval, captcha, limit on attempts) refuses the login over REST',
  short: 'login protected',
  symptom:
    'The login over REST is refused with an answer of a plugin, whether the password is right or not; wp-login.php takes it, unless too many tries have locked that as well.',
  explains: ['token'],
  shownBy: [[...refusedByPlugin, ended, foreign, inOtherWords, refusedLater]],
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
  fixes: ['try-at-login-page', 'exempt-rest-from-login-protection', 'two-factor-over-rest'],
});
