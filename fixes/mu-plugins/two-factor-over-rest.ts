import { defineFix } from '../fix.ts';

export const twoFactorOverRest = defineFix({
  id: 'two-factor-over-rest',
  file: 'wp-content/mu-plugins/two-factor-rest.php',
  place: 'as a new file',
  says: 'Let users of Two Factor log in over REST with the password alone',
  snippet: 'mu-plugins/two-factor-over-rest.php',
  caveat:
    'It holds for all users with a second factor, over REST and XML-RPC. WP 2FA has a filter of its own.',
  docs: 'https://wordpress.org/plugins/two-factor/',
});
