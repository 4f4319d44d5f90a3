import { defineCause } from '../cause.ts';
import { answered } from '../signs/common.ts';

export const userDeleted = defineCause({
  id: 'user-deleted',
  layer: 'account',
  order: 570,
  says: 'The token is valid and WordPress has no user for it: the account was deleted after the login, or a plugin takes the user away',
  short: 'user gone',
  symptom: 'Login and validate work, and everything else treats the token as nobody.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 401, 'rest_cannot_create', 'a user who may not write would get 403'),
    answered('me', 401, 'rest_not_logged_in', 'WordPress takes the token for nobody'),
    answered('garbage-posts', 403, 'jwt_auth_invalid_token', 'the header arrives there'),
  ],
  supportedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'the plugin never asks whether the user exists'),
  ],
  fixes: ['renew-user', 'wp-cli-list-users'],
});
