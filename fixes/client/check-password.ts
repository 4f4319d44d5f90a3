import { defineFix } from '../fix.ts';

export const checkPassword = defineFix({
  id: 'check-password',
  says: 'Log in at /wp-login.php with the same username and password',
  after:
    'Refused there too: set a new password under wp-admin > Users. Accepted there: look for quotes, spaces or an unescaped $ around the password in your environment.',
});
