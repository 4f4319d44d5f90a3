import { defineFix } from '../fix.ts';

export const nginxProxyBufferSize = defineFix({
  id: 'nginx-proxy-buffer-size',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "proxy_pass "',
  says: 'Where nginx stands in front of another server, give it room for the headers of its answers',
  snippet: 'nginx/nginx-proxy-buffer-size.conf',
  docs: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size',
});
