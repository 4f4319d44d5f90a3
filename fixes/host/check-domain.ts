import { defineFix } from '../fix.ts';

export const checkDomain = defineFix({
  id: 'check-domain',
  says: 'Look at the domain: whether it is registered and paid for, and whether its DNS records name the server of this site (dig +short A and AAAA)',
  caveat: 'After a move the old server answers until the records have changed everywhere.',
});
