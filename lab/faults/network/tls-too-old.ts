import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the server speaks TLS 1.0 and 1.1 alone',
  stacks: ['https'],
  causes: ['tls-refused'],
  mendable: 'it is switched on at the server, or the server is updated',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  root ', '  ssl_protocols TLSv1 TLSv1.1;\n  ssl_ciphers DEFAULT:@SECLEVEL=0;\n  root '),
    ),
});
