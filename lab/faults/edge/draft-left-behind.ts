import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a firewall rule refuses DELETE, and the header that stands in for it',
  stacks: ['apache-modsecurity'],
  causes: ['draft-left-behind'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that it stays',
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) =>
        `${text}SecRule REQUEST_METHOD "@streq DELETE" "id:10005,phase:1,deny,status:403"\nSecRule &REQUEST_HEADERS:X-HTTP-Method-Override "@gt 0" "id:10006,phase:1,deny,status:403"\n`,
    ),
});
