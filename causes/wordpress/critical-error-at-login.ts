import { defineCause } from '../cause.ts';
import { says } from '../signs/common.ts';
import { loginBreaksOff } from '../signs/login.ts';

export const criticalErrorAtLogin = defineCause({
  id: 'critical-error-at-login',
  layer: 'wordpress',
  order: 350,
  says: 'PHP code of the site breaks off the login: a critical error in a plugin that has a part in it',
  short: 'critical error at login',
  symptom: 'The login answers 500, or with an error that PHP prints, and everything else works.',
  explains: ['token'],
  shownBy: [
    loginBreaksOff,
    says(
      'unsigned-validate',
      /^Signature verification failed/i,
      'the key and the algorithm can check a token, so it is not the signing that breaks off',
    ),
  ],
  fixes: ['log-errors'],
});
