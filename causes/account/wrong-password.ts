import { isCovered, loginAnswer } from '../../evidence/login-answer.ts';
import { isGrouped } from '../../evidence/methods/looks.ts';
import { defineCause, type Sign } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { loginMasked, loginPageBare, refusedLater, usersToldApart } from '../signs/login.ts';

const covered: Sign = {
  ...shows(
    'token',
    'WordPress knows the user, and speaks of application passwords last: that covers what a plugin may have refused a right password for',
    (exchange) => loginAnswer(exchange) === 'wrong-password' && isCovered(exchange),
  ),
  isWeak: true,
};

export const wrongPassword = defineCause({
  id: 'wrong-password',
  layer: 'account',
  order: 530,
  says: 'WordPress knows the user and refuses the password',
  short: 'password refused',
  symptom:
    'The login is refused: 403 [jwt_auth] incorrect_password, or what another JWT plugin says in its own words.',
  explains: ['token'],
  shownBy: [
    [
      shows(
        'token',
        'WordPress says itself that it knows the user and that the password is another',
        (exchange) => loginAnswer(exchange) === 'wrong-password' && !isCovered(exchange),
      ),
      covered,
      usersToldApart,
      loginMasked,
    ],
  ],
  supportedBy: [loginPageBare],
  refutedBy: [refusedLater],
  fixes: ['give-fitting-password', 'check-password', 'exempt-rest-from-login-protection'],
  isFitting(fix, { site, exchanges: { token } }) {
    if (fix === 'exempt-rest-from-login-protection') return isCovered(token);
    return fix !== 'give-fitting-password' || isGrouped(site.password_looks);
  },
});
