import { listedAuthorization } from '../shapes/listed-authorization.ts';

export const apacheListAuthorization = listedAuthorization({
  id: 'apache-list-authorization',
  server: 'apache',
  file: '.htaccess',
  place: 'in place of every line with "Access-Control-Allow-Headers"',
  snippet: 'apache/apache-list-authorization.conf',
});
