import { defineFix } from '../fix.ts';

export const checkPassword = defineFix({
  id: 'check-password',
  says: 'Log in at /wp-login.php with the same username and password',
  after:
    'Refused there too: set a new password under wp-admin > Users. Accepted there: a quote or a backslash in it does that, which wp-login.php takes otherwise than the JWT plugin, so choose a password without; or quotes, spaces or an unescaped $ around it in your environment.',
});
