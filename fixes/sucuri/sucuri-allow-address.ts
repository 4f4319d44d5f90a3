import { defineFix } from '../fix.ts';

export const sucuriAllowAddress = defineFix({
  id: 'sucuri-allow-address',
  server: 'sucuri',
  file: 'Sucuri dashboard',
  place: 'Access Control',
  says: 'Allow the address of your client, or the path /wp-json/',
  caveat: 'The block page names the rule (Block ID): its support says which one that is.',
  docs: 'https://docs.sucuri.net/website-firewall/',
});
