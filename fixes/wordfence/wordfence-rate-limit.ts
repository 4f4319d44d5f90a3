import { defineFix } from '../fix.ts';

export const wordfenceRateLimit = defineFix({
  id: 'wordfence-rate-limit',
  server: 'wordfence',
  file: 'wp-admin',
  place: 'Wordfence > Firewall > All Firewall Options > Rate Limiting',
  says: 'Raise the number of requests per minute, or put the address of your client under Allowlisted IP addresses',
  docs: 'https://www.wordfence.com/help/firewall/rate-limiting/',
});
