import { listedAuthorization } from '../shapes/listed-authorization.ts';

export const apacheVhostListAuthorization = listedAuthorization({
  id: 'apache-vhost-list-authorization',
  server: 'apache',
  file: 'Apache virtual host',
  place: 'in place of every line with "Access-Control-Allow-Headers"',
  snippet: 'apache/apache-list-authorization.conf',
});
