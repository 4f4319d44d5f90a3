import { defineFix } from '../fix.ts';

export const exemptRestFromLoginProtection = defineFix({
  id: 'exempt-rest-from-login-protection',
  says: 'In the plugin that protects the login, exempt the REST login, or give the client a user of its own without a second factor',
  caveat: 'Too many attempts are forgotten after a while; then the same login works again.',
});
