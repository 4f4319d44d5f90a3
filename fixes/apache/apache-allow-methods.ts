import { defineFix } from '../fix.ts';

export const apacheAllowMethods = defineFix({
  id: 'apache-allow-methods',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'in place of every line with "AllowMethods"',
  says: 'Allow the methods that the REST API needs',
  snippet: 'apache/apache-allow-methods.conf',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_allowmethods.html#allowmethods',
});
