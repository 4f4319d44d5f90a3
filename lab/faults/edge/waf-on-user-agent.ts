import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a firewall rule refuses programs that do not call themselves a browser',
  stacks: ['apache-modsecurity'],
  causes: ['waf-block'],
  mendable: true,
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) =>
        `${text}SecRule REQUEST_HEADERS:User-Agent "!@contains Mozilla" "id:10001,phase:1,deny,status:403"\n`,
    ),
});
