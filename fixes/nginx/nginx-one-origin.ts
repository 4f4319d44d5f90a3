import { defineFix } from '../fix.ts';

export const nginxOneOrigin = defineFix({
  id: 'nginx-one-origin',
  server: 'nginx',
  file: 'nginx server block',
  place: 'above the line with "add_header Access-Control-Allow-Origin"',
  says: 'Take the header of WordPress away, so that the line that names who may ask stands alone',
  snippet: 'nginx/nginx-one-origin.conf',
  caveat: 'Where that line is within an "if", put these above the "if".',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_hide_header',
});
