import { defineFix } from '../fix.ts';

export const nginxWellKnownToWordpress = defineFix({
  id: 'nginx-well-known-to-wordpress',
  server: 'nginx',
  file: 'nginx server block',
  place: 'above the first line with "location "',
  says: 'Send what asks for OAuth metadata to WordPress, past the location that keeps /.well-known/',
  snippet: 'nginx/nginx-well-known-to-wordpress.conf',
  caveat: 'Only where nginx itself hands requests to PHP (fastcgi_pass).',
  docs: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#location',
});
