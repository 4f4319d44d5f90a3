import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx demands a client certificate',
  stacks: ['https'],
  causes: ['client-certificate-missing'],
  mendable: 'whoever runs the server issues the certificate',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  root ',
        `  ssl_client_certificate ${site.context.certificates}/ca.pem;\n  ssl_verify_client on;\n  root `,
      ),
    ),
});
