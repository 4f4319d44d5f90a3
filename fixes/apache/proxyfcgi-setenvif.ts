import { defineFix } from '../fix.ts';

export const proxyfcgiSetenvif = defineFix({
  id: 'proxyfcgi-setenvif',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Or, where PHP-FPM runs it, give PHP the header by name',
  snippet: 'apache/proxyfcgi-setenvif.conf',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy_fcgi.html#proxyfcgisetenvif',
});
