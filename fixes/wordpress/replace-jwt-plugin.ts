import { defineFix } from '../fix.ts';

export const replaceJwtPlugin = defineFix({
  id: 'replace-jwt-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Have one plugin for tokens: switch the other one off and this one on',
  snippet: 'wordpress/replace-jwt-plugin.txt',
  caveat: 'Clients that were written for the other plugin then need another login.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
