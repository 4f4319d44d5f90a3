import { defineFix } from '../fix.ts';

export const nginxFastcgiBufferSize = defineFix({
  id: 'nginx-fastcgi-buffer-size',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "fastcgi_pass "',
  says: 'Give nginx room for the headers of an answer',
  snippet: 'nginx/nginx-fastcgi-buffer-size.conf',
  caveat:
    'Its error log then says "upstream sent too big header"; "prematurely closed connection" is a crash of PHP.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_buffer_size',
});
