import { defineFix } from '../fix.ts';

export const checkNetworkSite = defineFix({
  id: 'check-network-site',
  says: 'Write the address of a site that the network has: Network Admin > Sites lists them; a domain that was mapped has to be entered there',
  docs: 'https://developer.wordpress.org/advanced-administration/multisite/',
});
