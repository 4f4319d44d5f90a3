import { defineFix } from '../fix.ts';

export const apacheVhostSetenvif = defineFix({
  id: 'apache-vhost-setenvif',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Where .htaccess is not read, hand the header on in the virtual host',
  snippet: 'apache/apache-setenvif.htaccess',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
});
