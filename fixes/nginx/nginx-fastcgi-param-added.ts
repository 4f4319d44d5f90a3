import { defineFix } from '../fix.ts';

export const nginxFastcgiParamAdded = defineFix({
  id: 'nginx-fastcgi-param-added',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "fastcgi_pass "',
  says: 'Where no line hands the header on to PHP, add one',
  snippet: 'nginx/nginx-fastcgi-param.conf',
  caveat: 'Plain nginx passes the header already. If this does not help, look at what stands in front of it.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param',
});
