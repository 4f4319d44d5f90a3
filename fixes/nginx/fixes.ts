import { defineFix, type Fix } from '../fix.ts';

export const nginxFixes: Fix[] = [
  defineFix({
    id: 'nginx-fastcgi-param',
    server: 'nginx',
    file: 'the server block',
    place: 'in the location that has fastcgi_pass, below "include fastcgi_params"',
    says: 'Hand the header on to PHP',
    snippet: 'nginx/fastcgi-param.conf',
    after: 'Reload nginx: nginx -s reload',
    caveat:
      'Plain nginx passes the header already. If this does not help, look for a line that empties it (fastcgi_param HTTP_AUTHORIZATION "", proxy_set_header Authorization "") or a proxy in front.',
    docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param',
  }),
  defineFix({
    id: 'nginx-try-files',
    server: 'nginx',
    file: 'the server block',
    place: 'in "location /" (make one if there is none)',
    says: 'Send every address that is no file to WordPress',
    snippet: 'nginx/try-files.conf',
    after: 'Reload nginx: nginx -s reload',
    caveat: 'For a WordPress in a sub-directory, write its path before /index.php.',
    docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/nginx/',
  }),
];
