import { defineFix } from '../fix.ts';

export const renewCertificate = defineFix({
  id: 'renew-certificate',
  says: 'Renew the certificate, and let a timer do so from now on',
  after: 'Reload the web server: it keeps the old certificate until then.',
});
