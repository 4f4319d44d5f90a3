import { defineFix } from '../fix.ts';

/** Above the one line that every wp-config.php has: many lack the comment "That's all, stop editing". */
export const defineSecret = defineFix({
  id: 'define-secret',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Define the secret that signs the tokens, with a long random value in place of the words',
  snippet: 'wp-config/define-secret.php',
  after:
    'A random value comes from "openssl rand -base64 48". Tokens issued before no longer hold: log in again.',
  caveat: 'Any other line that defines it has to go. Below the line that loads WordPress it comes too late.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
