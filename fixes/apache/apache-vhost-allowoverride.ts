import { defineFix } from '../fix.ts';

export const apacheVhostAllowoverride = defineFix({
  id: 'apache-vhost-allowoverride',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'in place of every line with "AllowOverride None"',
  says: 'Let Apache read .htaccess',
  snippet: 'apache/apache-vhost-allowoverride.conf',
  caveat: 'On Debian the line for /var/www may stand in apache2.conf instead.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/core.html#allowoverride',
});
