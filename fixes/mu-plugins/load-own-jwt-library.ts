import { defineFix } from '../fix.ts';

export const loadOwnJwtLibrary = defineFix({
  id: 'load-own-jwt-library',
  file: 'wp-content/mu-plugins/jwt-library.php',
  place: 'as a new file',
  says: 'Load the library of the JWT plugin before those of other plugins',
  snippet: 'mu-plugins/load-own-jwt-library.php',
  caveat: 'The other plugin then uses this version. Watch whether it still works.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
