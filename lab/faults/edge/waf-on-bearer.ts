import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a firewall rule refuses every Authorization: Bearer',
  stacks: ['apache-modsecurity'],
  causes: ['waf-block'],
  mendable: true,
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) =>
        `${text}SecRule REQUEST_HEADERS:Authorization "@beginsWith Bearer" "id:10003,phase:1,deny,status:403"\n`,
    ),
});
