import { defineFix } from '../fix.ts';

export const checkFirewall = defineFix({
  id: 'check-firewall',
  says: 'Ask the host whether a firewall drops connections from this machine, and whether the port is right',
});
