import { defineFix } from '../fix.ts';

export const nginxProxyAuthorization = defineFix({
  id: 'nginx-proxy-authorization',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "proxy_set_header Authorization"',
  says: 'Forward the header as it came, in place of the line that empties it',
  snippet: 'nginx/nginx-proxy-authorization.conf',
  caveat: 'Plain nginx forwards the header already: adding the line beside the old one changes nothing.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header',
});
