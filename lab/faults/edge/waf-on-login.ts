import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a firewall rule refuses logins by REST',
  stacks: ['apache-modsecurity'],
  causes: ['waf-block'],
  mendable: true,
  needsLogin: 'only a login is refused, and nothing else looks like one',
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) =>
        `${text}SecRule REQUEST_URI "@endsWith /jwt-auth/v1/token" "id:10002,phase:2,deny,status:406"\n`,
    ),
});
