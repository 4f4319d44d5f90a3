import { defineFix } from '../fix.ts';

export const openRestToLogin = defineFix({
  id: 'open-rest-to-login',
  file: 'wp-content/mu-plugins/rest-open.php',
  place: 'as a new file',
  says: 'Admit the login, the index and the reading of public posts; whoever is logged in may do the rest',
  snippet: 'mu-plugins/open-rest-to-login.php',
  caveat:
    'It opens these to everyone, and with them the names of the routes. What a plugin closes otherwise than by rest_authentication_errors stays closed.',
  docs: 'https://developer.wordpress.org/reference/hooks/rest_authentication_errors/',
});
