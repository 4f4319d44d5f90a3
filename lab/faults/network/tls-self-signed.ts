import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the certificate is self-signed',
  stacks: ['https'],
  causes: ['tls-untrusted'],
  mendable: "the certificate is the host's",
  put: (site) => site.editConfig('nginx server block', (text) => text.replace('good.pem', 'self-signed.pem')),
});
