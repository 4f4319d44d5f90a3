import { network } from '../signs/network.ts';

export const tlsUntrusted = network({
  id: 'tls-untrusted',
  order: 40,
  says: 'The certificate of the site is not signed by an authority that is trusted',
  short: 'certificate untrusted',
  fixes: ['mend-certificate'],
});
