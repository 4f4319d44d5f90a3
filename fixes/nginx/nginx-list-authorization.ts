import { listedAuthorization } from '../shapes/listed-authorization.ts';

export const nginxListAuthorization = listedAuthorization({
  id: 'nginx-list-authorization',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "add_header Access-Control-Allow-Headers"',
  snippet: 'nginx/nginx-list-authorization.conf',
  caveat: 'The name of the header may stand in quotes there.',
});
