import { network } from '../signs/network.ts';

export const connectionTimeout = network({
  id: 'connection-timeout',
  order: 30,
  says: 'The server does not answer the attempt to connect',
  short: 'no connection',
  fixes: ['check-firewall'],
});
