import { defineFix } from '../fix.ts';

export const apacheVhostPasswordExempt = defineFix({
  id: 'apache-vhost-password-exempt',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'in place of every line with "Require valid-user"',
  says: 'Where the virtual host asks for the password, exempt the REST API from it there',
  snippet: 'apache/apache-password-exempt.htaccess',
  caveat: 'What WordPress publishes over REST is then readable without the password.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#require',
});
