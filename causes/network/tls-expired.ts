import { network } from '../signs/network.ts';

export const tlsExpired = network({
  id: 'tls-expired',
  order: 50,
  says: 'The certificate of the site has expired',
  short: 'certificate expired',
  fixes: ['renew-certificate'],
});
