import { defineFix } from '../fix.ts';

export const apacheAdmitOrigin = defineFix({
  id: 'apache-admit-origin',
  server: 'apache',
  file: '.htaccess',
  place: 'below the line with "Access-Control-Allow-Origin"',
  says: 'Where .htaccess sets the header, admit this origin as well',
  snippet: 'apache/apache-admit-origin.htaccess',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
});
