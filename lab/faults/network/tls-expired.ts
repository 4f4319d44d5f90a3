import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the certificate has expired',
  stacks: ['https'],
  causes: ['tls-expired'],
  mendable: "the certificate is the host's",
  put: (site) => site.editConfig('nginx server block', (text) => text.replace('good.pem', 'expired.pem')),
});
