import { defineFix } from '../fix.ts';

export const apacheSetenvifLowerCase = defineFix({
  id: 'apache-setenvif-lower-case',
  server: 'apache',
  file: '.htaccess',
  place: 'at the top',
  says: 'The same with the lower-case name of the header',
  snippet: 'apache/apache-setenvif-lower-case.htaccess',
  caveat: 'Apache itself does not mind the case; some servers that imitate it do.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
});
