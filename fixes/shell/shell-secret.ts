import { defineFix } from '../fix.ts';

export const shellSecret = defineFix({
  id: 'shell-secret',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Write a new random secret into wp-config.php, above the line that loads WordPress, in place of any other',
  snippet: 'shell/shell-secret.sh',
  after: 'Tokens issued before no longer hold: log in again.',
  caveat:
    'It looks for JWT_AUTH_SECRET_KEY line by line: remove a definition that spans several lines by hand.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
