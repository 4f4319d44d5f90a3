import { defineFix } from '../fix.ts';

export const setUpCertificateForName = defineFix({
  id: 'set-up-certificate-for-name',
  says: 'Where this very name is set up (panel, CDN, load balancer), have a certificate issued for it, and wait until it is there',
  caveat:
    'At Cloudflare a new name takes up to a day, and the free certificate covers one level below the domain: not api.www.shop.example.',
});
