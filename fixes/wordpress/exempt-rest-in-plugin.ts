import { defineFix } from '../fix.ts';

export const exemptRestInPlugin = defineFix({
  id: 'exempt-rest-in-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Exempt /wp-json/ in that code, or switch its plugin off while clients are tried',
  caveat: 'No client can send both: a request has one Authorization header.',
});
