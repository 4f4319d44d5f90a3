import { loginAnswer } from '../../evidence/login-answer.ts';
import { isGrouped } from '../../evidence/methods/looks.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { loginMasked, loginPageBare, refusedLater, usersToldApart } from '../signs/login.ts';

export const unknownUser = defineCause({
  id: 'unknown-user',
  layer: 'account',
  order: 540,
  says: 'WordPress knows nobody by that name or e-mail address',
  short: 'user unknown',
  symptom:
    'The login answers 403 [jwt_auth] invalid_username or invalid_email; that of another JWT plugin says so in its own words.',
  explains: ['token'],
  shownBy: [
    [
      shows(
        'token',
        'no such username or e-mail address',
        (exchange) => loginAnswer(exchange) === 'unknown-user',
      ),
      loginMasked,
    ],
  ],
  supportedBy: [loginPageBare],
  refutedBy: [usersToldApart, refusedLater],
  fixes: ['give-fitting-password', 'check-username', 'wp-cli-list-users'],
  isFitting: (fix, { site }) => fix !== 'give-fitting-password' || isGrouped(site.password_looks),
});
