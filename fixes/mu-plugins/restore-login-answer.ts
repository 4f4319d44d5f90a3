import { defineFix } from '../fix.ts';

export const restoreLoginAnswer = defineFix({
  id: 'restore-login-answer',
  file: 'wp-content/mu-plugins/jwt-answer.php',
  place: 'as a new file',
  says: 'Have the login answer as the plugin itself does',
  snippet: 'mu-plugins/restore-login-answer.php',
  caveat: 'A client that was written for the other answer no longer understands it.',
  docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
});
