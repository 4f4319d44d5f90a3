import { defineFix } from '../fix.ts';

export const apacheVhostRestPastRules = defineFix({
  id: 'apache-vhost-rest-past-rules',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'below the line with "<VirtualHost"',
  says: 'Where the rule stands in the virtual host, lead REST requests past its rules',
  snippet: 'apache/apache-vhost-rest-past-rules.conf',
  docs: 'https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_l',
});
