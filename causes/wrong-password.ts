import { defineCause } from './cause.ts';
import { answered } from './signs.ts';

export const wrongPassword = defineCause({
  id: 'wrong-password',
  layer: 'account',
  says: 'WordPress knows the user and refuses the password',
  symptom: 'The login answers 403 [jwt_auth] incorrect_password.',
  explains: ['token'],
  shownBy: [
    answered('token', 403, '[jwt_auth] incorrect_password', 'the user exists and the password is another'),
    [
      answered('bogus-login', 403, '[jwt_auth] invalid_email', "WordPress's own check tells users apart"),
      answered('bogus-login', 403, '[jwt_auth] invalid_username', "WordPress's own check tells users apart"),
    ],
  ],
  fixes: ['check-password'],
});
