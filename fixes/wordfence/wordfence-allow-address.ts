import { defineFix } from '../fix.ts';

export const wordfenceAllowAddress = defineFix({
  id: 'wordfence-allow-address',
  server: 'wordfence',
  file: 'wp-admin',
  place: 'Wordfence > Firewall > Blocking',
  says: 'Remove the block of your client, and put its address under Firewall Options > Allowlisted IP addresses',
  caveat:
    'Where a rule refused what was sent, Tools > Live Traffic shows it with "Add Param to Firewall Allowlist".',
  docs: 'https://www.wordfence.com/help/blocking/troubleshooting/',
});
