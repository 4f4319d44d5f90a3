import { defineFix } from '../fix.ts';

export const nginxProxyRequestHeaders = defineFix({
  id: 'nginx-proxy-request-headers',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "proxy_pass_request_headers"',
  says: 'Forward all headers of the request',
  snippet: 'nginx/nginx-proxy-request-headers.conf',
  docs: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass_request_headers',
});
