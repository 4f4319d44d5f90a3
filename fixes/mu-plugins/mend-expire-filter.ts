import { defineFix } from '../fix.ts';

export const mendExpireFilter = defineFix({
  id: 'mend-expire-filter',
  file: 'wp-content/mu-plugins/jwt-expire.php',
  place: 'as a new file',
  says: 'Have tokens expire seven days after their issue, whatever the other filter returns',
  snippet: 'mu-plugins/mend-expire-filter.php',
  after: 'Log in again.',
  caveat: 'Better: fix the filter jwt_auth_expire itself. It returns a moment, not a number of seconds.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
