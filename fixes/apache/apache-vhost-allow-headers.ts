import { allowHeaders } from '../shapes/allow-headers.ts';

export const apacheVhostAllowHeaders = allowHeaders({
  id: 'apache-vhost-allow-headers',
  server: 'apache',
  file: 'Apache virtual host',
  snippet: 'apache/apache-allow-headers.conf',
  after: 'Reload Apache: systemctl reload apache2.',
});
