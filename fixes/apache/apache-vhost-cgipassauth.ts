import { defineFix } from '../fix.ts';

export const apacheVhostCgipassauth = defineFix({
  id: 'apache-vhost-cgipassauth',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Or let Apache itself pass the header on, to PHP-FPM, FastCGI and CGI',
  snippet: 'apache/apache-vhost-cgipassauth.conf',
  caveat: 'In .htaccess the same line does nothing on some servers, and is an error 500 on others.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
});
