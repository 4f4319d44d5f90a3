import { defineFix } from '../fix.ts';

export const apacheVhostContentType = defineFix({
  id: 'apache-vhost-content-type',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'in place of every line with "set Content-Type"',
  says: 'Where the virtual host sets the Content-Type, leave it to the application there',
  snippet: 'apache/apache-content-type.conf',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
});
