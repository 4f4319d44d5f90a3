import { defineCause } from '../cause.ts';
import { answered } from '../signs/common.ts';

const badConfig = 'jwt_auth_bad_config';

export const secretDefinedLate = defineCause({
  id: 'secret-defined-late',
  layer: 'plugin',
  order: 440,
  of: 'jwt',
  says: 'JWT_AUTH_SECRET_KEY is defined too late: in the theme or a plugin, or below the line of wp-config.php that loads WordPress',
  short: 'secret defined too late',
  symptom: 'Login and validate work, and every other request with the token answers 403 jwt_auth_bad_config.',
  explains: ['draft'],
  shownBy: [
    [
      answered('draft', 403, badConfig, 'when a request begins, the plugin has no secret yet'),
      answered('garbage-posts', 403, badConfig, 'when a request begins, the plugin has no secret yet'),
    ],
    [
      answered('validate', 200, 'jwt_auth_valid_token', 'when the route answers, it has one'),
      answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'when the route answers, it has one'),
    ],
  ],
  fixes: ['shell-move-secret', 'define-secret'],
});
