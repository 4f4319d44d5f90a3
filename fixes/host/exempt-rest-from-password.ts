import { defineFix } from '../fix.ts';

export const exemptRestFromPassword = defineFix({
  id: 'exempt-rest-from-password',
  says: 'Exempt /wp-json/ from the password, or admit the address of the client instead',
  caveat: 'No client can send both: a request has one Authorization header.',
});
