import { defineFix } from '../fix.ts';

export const nginxFolderLocation = defineFix({
  id: 'nginx-folder-location',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "server {"',
  says: 'Give the folder of WordPress a location of its own; what is at the root stays as it is',
  snippet: 'nginx/nginx-folder-location.conf',
  caveat: 'If there is a location for this folder already, change its try_files instead.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#location',
});
