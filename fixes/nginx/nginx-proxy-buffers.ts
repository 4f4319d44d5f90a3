import { defineFix } from '../fix.ts';

export const nginxProxyBuffers = defineFix({
  id: 'nginx-proxy-buffers',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "proxy_pass "',
  says: 'Where nginx stands in front of another server, keep the answers of that server in memory',
  snippet: 'nginx/nginx-proxy-buffers.conf',
  caveat: 'Better: give the user of nginx the folder that its error log names ("Permission denied").',
  docs: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_max_temp_file_size',
});
