import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a firewall rule refuses JSON in a body',
  stacks: ['apache-modsecurity'],
  causes: ['waf-block'],
  mendable: true,
  needsLogin: 'without a login nothing is sent that has such a body',
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) =>
        `${text}SecRule REQUEST_METHOD "@streq POST" "id:10004,phase:2,deny,status:403,chain"\n  SecRule REQUEST_HEADERS:Content-Type "@beginsWith application/json"\n`,
    ),
});
