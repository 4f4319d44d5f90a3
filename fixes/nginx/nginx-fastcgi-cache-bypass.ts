import { defineFix } from '../fix.ts';

export const nginxFastcgiCacheBypass = defineFix({
  id: 'nginx-fastcgi-cache-bypass',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "fastcgi_cache "',
  says: 'Let REST requests, and all that carry a token, pass by the cache',
  snippet: 'nginx/nginx-fastcgi-cache-bypass.conf',
  after: 'Reload nginx: nginx -s reload. Empty the cache: it may hold answers meant for one user.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_cache_bypass',
});
