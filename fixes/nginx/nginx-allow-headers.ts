import { allowHeaders } from '../shapes/allow-headers.ts';

export const nginxAllowHeaders = allowHeaders({
  id: 'nginx-allow-headers',
  server: 'nginx',
  file: 'nginx server block',
  snippet: 'nginx/nginx-allow-headers.conf',
});
