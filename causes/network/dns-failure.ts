import { network } from '../signs/network.ts';

export const dnsFailure = network({
  id: 'dns-failure',
  order: 10,
  says: 'The host name of the site does not resolve',
  short: 'name unknown',
  fixes: ['check-address'],
});
