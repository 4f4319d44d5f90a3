import { defineFix } from '../fix.ts';

export const mendCertificate = defineFix({
  id: 'mend-certificate',
  says: 'Install a certificate for exactly this name, with its whole chain (fullchain.pem, not cert.pem)',
  caveat:
    'For a staging site with an authority of its own, name its certificate in sites.yaml: tls: { ca: path }.',
});
