import { defineCause } from '../cause.ts';
import { says } from '../signs/common.ts';
import { loginBreaksOff } from '../signs/login.ts';

export const secretTooShort = defineCause({
  id: 'secret-too-short',
  layer: 'plugin',
  order: 450,
  of: 'jwt',
  says: 'The signing secret is too short for the php-jwt of the site, which from version 7 wants 32 bytes',
  short: 'secret too short',
  symptom: 'The login answers 500 internal_server_error, and everything else works.',
  explains: ['token'],
  shownBy: [loginBreaksOff, says('unsigned-validate', /key is too short/i, 'php-jwt names the reason')],
  fixes: ['shell-secret', 'wp-cli-secret', 'define-secret'],
});
