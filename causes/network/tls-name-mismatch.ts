import { network } from '../signs/network.ts';

export const tlsNameMismatch = network({
  id: 'tls-name-mismatch',
  order: 60,
  says: 'The certificate of the site is for another name',
  short: 'certificate for another name',
  fixes: ['mend-certificate'],
});
