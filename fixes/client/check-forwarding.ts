import { defineFix } from '../fix.ts';

export const checkForwarding = defineFix({
  id: 'check-forwarding',
  says: 'Look where the domain points: a forwarding at the registrar, DNS records of an old host, or a move. Write the address at which WordPress is',
  caveat: 'The target is not taken for a new address of the site, since no REST API of it answers there.',
});
