import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the server has no certificate for the name, and ends the handshake',
  reports: ['n8n-io/n8n#13475'],
  stacks: ['https'],
  causes: ['tls-refused'],
  mendable: "the certificate is the host's",
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  root ', '  ssl_reject_handshake on;\n  root '),
    ),
});
