import { defineCause } from '../cause.ts';
import { answered, weakly } from '../signs/common.ts';

export const userDeleted = defineCause({
  id: 'user-deleted',
  layer: 'account',
  order: 570,
  says: 'The token is valid, and WordPress takes whoever sends it for nobody: a plugin takes the user away, or the account was deleted after the login',
  short: 'user gone',
  symptom: 'Login and validate work, and everything else treats the token as nobody.',
  explains: ['draft'],
  shownBy: [
    answered('draft', 401, 'rest_cannot_create', 'a user who may not write would get 403'),
    // Nothing tells the two apart, and the login of this visit is seconds old.
    weakly(answered('me', 401, 'rest_not_logged_in', 'WordPress takes the token for nobody')),
    answered('garbage-posts', 403, 'jwt_auth_invalid_token', 'the header arrives there'),
  ],
  supportedBy: [
    answered('validate', 200, 'jwt_auth_valid_token', 'the plugin never asks whether the user exists'),
  ],
  fixes: ['find-the-answering-plugin', 'renew-user', 'wp-cli-list-users'],
});
