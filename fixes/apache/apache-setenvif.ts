import { defineFix } from '../fix.ts';

export const apacheSetenvif = defineFix({
  id: 'apache-setenvif',
  server: 'apache',
  file: '.htaccess',
  place: 'at the top',
  says: 'Hand the header on to PHP yourself',
  snippet: 'apache/apache-setenvif.htaccess',
  caveat: 'A host that ignores .htaccess (AllowOverride None) needs the line in the virtual host.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
});
