import { defineFix } from '../fix.ts';

export const apacheVhostPassAuthorization = defineFix({
  id: 'apache-vhost-pass-authorization',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
  says: 'Let Apache itself pass the Authorization header on, whichever way PHP runs: CGI, mod_fcgid or PHP-FPM',
  snippet: 'apache/apache-vhost-pass-authorization.conf',
  caveat: 'Only the lines for your way of running PHP act. CGIPassAuth needs Apache 2.4.13.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
});
