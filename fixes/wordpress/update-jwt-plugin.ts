import { defineFix } from '../fix.ts';

export const updateJwtPlugin = defineFix({
  id: 'update-jwt-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Update JWT Authentication for WP REST API to 1.3.4 or later, which leaves what is no Bearer token to WordPress',
  caveat: 'If nothing logs in with its tokens any more, deactivate it instead.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/#developers',
});
