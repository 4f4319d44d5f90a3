import { defineCause } from '../cause.ts';
import { says } from '../signs/common.ts';

export const jwtLibraryConflict = defineCause({
  id: 'jwt-library-conflict',
  layer: 'plugin',
  order: 420,
  says: 'Another plugin loads an older php-jwt first, which refuses every token',
  short: 'php-jwt conflict',
  symptom: 'Login works, and the new token is refused with "Algorithm not allowed".',
  explains: ['validate'],
  shownBy: [
    says('validate', /^Algorithm not allowed/i, 'only php-jwt 5 and older says this, the plugin brings 6'),
    says('unsigned-validate', /^Algorithm not allowed/i, 'any token gets that answer'),
  ],
  fixes: ['update-other-plugin', 'load-own-jwt-library'],
});
