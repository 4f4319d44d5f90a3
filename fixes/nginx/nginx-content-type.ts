import { defineFix } from '../fix.ts';

export const nginxContentType = defineFix({
  id: 'nginx-content-type',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "Content-Type"',
  says: 'Leave the Content-Type to the application: fastcgi_hide_header, proxy_hide_header, add_header and more_set_headers take it away or say it twice',
  snippet: 'nginx/nginx-content-type.conf',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_hide_header',
});
