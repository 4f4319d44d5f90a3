import { defineFix } from '../fix.ts';

export const activatePlugin = defineFix({
  id: 'activate-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Activate the plugin; install it first if it is not listed',
  snippet: 'wordpress/activate-plugin.txt',
  caveat: 'Older versions are listed as "JWT Authentication for WP-API".',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
