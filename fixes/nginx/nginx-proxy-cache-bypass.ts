import { defineFix } from '../fix.ts';

export const nginxProxyCacheBypass = defineFix({
  id: 'nginx-proxy-cache-bypass',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "proxy_cache "',
  says: 'Where nginx caches what another server answers, let REST requests, and all that carry a token, pass by the cache',
  snippet: 'nginx/nginx-proxy-cache-bypass.conf',
  after: 'Reload nginx: nginx -s reload. Empty the cache: it may hold answers meant for one user.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_bypass',
});
