import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the certificate is for another name',
  stacks: ['https'],
  causes: ['tls-name-mismatch'],
  mendable: "the certificate is the host's",
  put: (site) => site.editConfig('nginx server block', (text) => text.replace('good.pem', 'other-name.pem')),
});
