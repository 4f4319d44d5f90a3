import { defineCause } from '../cause.ts';
import { says } from '../signs/common.ts';

/** It looks for a key by an id that only tokens with several keys have. */
const NO_KEY_ID = /^"kid" (empty|invalid), unable to lookup/i;

export const jwtLibraryConflict = defineCause({
  id: 'jwt-library-conflict',
  layer: 'plugin',
  order: 420,
  of: 'jwt',
  says: 'Another plugin loads another version of php-jwt first, which refuses every token',
  short: 'php-jwt conflict',
  symptom: 'Login works, and the new token is refused with "Algorithm not allowed" or "kid empty".',
  explains: ['validate'],
  shownBy: [
    [
      says('validate', /^Algorithm not allowed/i, 'only php-jwt 5 and older says this, the plugin brings 6'),
      says('validate', NO_KEY_ID, 'only php-jwt 6 and later says this, of a plugin that brings 5'),
    ],
    [
      says('unsigned-validate', /^Algorithm not allowed/i, 'any token gets that answer'),
      says('unsigned-validate', NO_KEY_ID, 'any token gets that answer'),
    ],
  ],
  fixes: ['update-other-plugin', 'load-own-jwt-library'],
});
