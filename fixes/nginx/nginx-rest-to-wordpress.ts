import { defineFix } from '../fix.ts';

export const nginxRestToWordpress = defineFix({
  id: 'nginx-rest-to-wordpress',
  server: 'nginx',
  file: 'nginx server block',
  place: 'above the first line with "location "',
  says: 'Where nginx itself runs PHP (fastcgi_pass), send REST requests straight to WordPress, past the location that stops them',
  snippet: 'nginx/nginx-rest-to-wordpress.conf',
  caveat: 'Only where nginx itself hands requests to PHP (fastcgi_pass), not in front of another server.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite',
});
