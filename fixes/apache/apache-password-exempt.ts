import { defineFix } from '../fix.ts';

export const apachePasswordExempt = defineFix({
  id: 'apache-password-exempt',
  server: 'apache',
  file: '.htaccess',
  place: 'in place of every line with "Require valid-user"',
  says: 'Exempt the REST API from the password',
  snippet: 'apache/apache-password-exempt.htaccess',
  caveat: 'What WordPress publishes over REST is then readable without the password.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_authz_core.html#require',
});
