import { defineFix } from '../fix.ts';

export const nginxFastcgiBuffers = defineFix({
  id: 'nginx-fastcgi-buffers',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "fastcgi_pass "',
  says: 'Keep answers of PHP in memory, where nginx cannot write them to its temporary folder',
  snippet: 'nginx/nginx-fastcgi-buffers.conf',
  caveat: 'Better: give the user of nginx the folder that its error log names ("Permission denied").',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_max_temp_file_size',
});
