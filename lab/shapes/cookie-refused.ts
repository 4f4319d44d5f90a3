import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a firewall refuses a cookie of the dashboard, which no REST client sends',
  reports: ['coreruleset/coreruleset#3811'],
  stacks: ['apache-modsecurity'],
  put: (site) =>
    site.editConfig(
      'modsecurity.conf',
      (text) => `${text}SecRule REQUEST_COOKIES "@rx array_map" "id:10104,phase:1,deny,status:403"\n`,
    ),
});
