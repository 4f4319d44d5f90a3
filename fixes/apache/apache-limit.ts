import { defineFix } from '../fix.ts';

export const apacheLimit = defineFix({
  id: 'apache-limit',
  server: 'apache',
  file: '.htaccess',
  place: 'at the end',
  says: 'Grant the methods that the REST API needs',
  snippet: 'apache/apache-limit.htaccess',
  caveat: 'It grants them to everyone: a password that .htaccess asks for no longer protects the site.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/core.html#limit',
});
