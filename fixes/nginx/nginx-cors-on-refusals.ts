import { defineFix } from '../fix.ts';

export const nginxCorsOnRefusals = defineFix({
  id: 'nginx-cors-on-refusals',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in every line with "add_header Access-Control-Allow-", in place of ";"',
  says: 'Let nginx set the CORS headers on refusals too: end each add_header with "always"',
  snippet: 'nginx/nginx-cors-on-refusals.conf',
  caveat: 'The name of the header may stand in quotes there. Leave a line that ends with "always" as it is.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header',
});
