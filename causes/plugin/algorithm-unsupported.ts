import { defineCause } from '../cause.ts';
import { answered, says } from '../signs/common.ts';
import { loginBreaksOff } from '../signs/login.ts';

const unsupported = 'jwt_auth_unsupported_algorithm';

export const algorithmUnsupported = defineCause({
  id: 'algorithm-unsupported',
  layer: 'plugin',
  order: 470,
  of: 'jwt',
  says: 'The filter jwt_auth_algorithm names an algorithm that cannot be used with this plugin and this secret',
  short: 'algorithm unusable',
  symptom: 'The login answers 500, or 403 jwt_auth_unsupported_algorithm.',
  explains: ['token', 'validate'],
  shownBy: [
    [
      loginBreaksOff,
      answered('token', 403, unsupported, 'the plugin does not know the algorithm'),
      answered('garbage-validate', 403, unsupported, 'the plugin does not know the algorithm'),
    ],
    [
      answered('unsigned-validate', 403, unsupported, 'no token can be checked either'),
      says(
        'unsigned-validate',
        /^Incorrect key for this algorithm/i,
        'the site does not use HS256, the default',
      ),
    ],
  ],
  fixes: ['use-hs-algorithm'],
});
