import { defineFix } from '../fix.ts';

export const apacheOneOrigin = defineFix({
  id: 'apache-one-origin',
  server: 'apache',
  file: '.htaccess',
  place: 'above the line with "Access-Control-Allow-Origin"',
  says: 'Take the header of WordPress away, so that the line that names who may ask stands alone',
  snippet: 'apache/apache-one-origin.conf',
  caveat: 'Where that line says "Header always", leave out "always" in this one.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
});
