import { defineFix } from '../fix.ts';

export const litespeedSetenvif = defineFix({
  id: 'litespeed-setenvif',
  server: 'litespeed',
  file: '.htaccess',
  place: 'at the top',
  says: 'Hand the header on under its lower-case name',
  snippet: 'litespeed/litespeed-setenvif.htaccess',
  caveat: 'Apache does not mind the case; some servers that imitate it do.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
});
