import { defineFix } from '../fix.ts';

export const useHsAlgorithm = defineFix({
  id: 'use-hs-algorithm',
  file: 'wp-content/mu-plugins/jwt-algorithm.php',
  place: 'as a new file',
  says: 'Have tokens signed with HS256',
  snippet: 'mu-plugins/use-hs-algorithm.php',
  after: 'Log in again.',
  caveat: 'Better: remove the other filter on jwt_auth_algorithm.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
