import { defineFix } from '../fix.ts';

export const nginxFastcgiParam = defineFix({
  id: 'nginx-fastcgi-param',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "fastcgi_param HTTP_AUTHORIZATION"',
  says: 'Hand the header on to PHP, in place of the line that empties it',
  snippet: 'nginx/nginx-fastcgi-param.conf',
  caveat:
    'Where no such line is, put it above the line with "fastcgi_pass". fastcgi_pass_header, which many pages advise, is for answers and does nothing here.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param',
});
