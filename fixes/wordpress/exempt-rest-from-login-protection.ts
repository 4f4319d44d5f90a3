import { defineFix } from '../fix.ts';

export const exemptRestFromLoginProtection = defineFix({
  id: 'exempt-rest-from-login-protection',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'In the plugin that protects the login, exempt the client, or give it a user of its own without a second factor',
  snippet: 'wordpress/exempt-rest-from-login-protection.txt',
  caveat: 'Too many attempts are forgotten after a while; then the same login works again.',
});
