import { network } from '../signs/network.ts';

export const connectionRefused = network({
  id: 'connection-refused',
  order: 20,
  says: 'Nothing listens at the address of the site',
  short: 'nothing listens',
  fixes: ['check-address'],
});
