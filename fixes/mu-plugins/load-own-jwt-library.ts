import { defineFix } from '../fix.ts';

export const loadOwnJwtLibrary = defineFix({
  id: 'load-own-jwt-library',
  file: 'wp-content/mu-plugins/jwt-library.php',
  place: 'as a new file',
  says: 'Or load the library of the plugin first',
  snippet: 'mu-plugins/load-own-jwt-library.php',
  caveat: 'The other plugin then uses this version. Watch whether it still works.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
