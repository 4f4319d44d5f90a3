import { defineFix } from '../fix.ts';

export const cloudflareDnsRecord = defineFix({
  id: 'cloudflare-dns-record',
  server: 'cloudflare',
  file: 'Cloudflare dashboard',
  place: 'DNS > Records',
  says: 'See that this very name has a record, and that it points to the address of your web server',
  caveat:
    'Of the code that is shown, 1033 is a tunnel that is not running, 1003 an address where the name belongs, and 1014 a name that its host has yet to add to its own Cloudflare account.',
  undo: 'Put the old record back.',
  docs: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
});
