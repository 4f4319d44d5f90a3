import { defineFix, type Fix } from '../fix.ts';
import type { FixId } from '../ids.ts';

const modules = 'https://nginx.org/en/docs/http/ngx_http_';

export const nginxFixes: Fix[] = [
  nginx('nginx-fastcgi-param', 'in place of every line with "fastcgi_param HTTP_AUTHORIZATION"', {
    says: 'Hand the header on to PHP, in place of the line that empties it',
    snippet: 'nginx/fastcgi-param.conf',
    caveat: 'fastcgi_pass_header, which many pages advise, is for answers and does nothing here.',
    docs: `${modules}fastcgi_module.html#fastcgi_param`,
  }),
  nginx('nginx-fastcgi-param-added', 'below the line with "fastcgi_pass "', {
    says: 'Or, where no such line is, add one',
    snippet: 'nginx/fastcgi-param.conf',
    caveat:
      'Plain nginx passes the header already. If this does not help, look at what stands in front of it.',
    docs: `${modules}fastcgi_module.html#fastcgi_param`,
  }),
  nginx('nginx-proxy-authorization', 'in place of every line with "proxy_set_header Authorization"', {
    says: 'Forward the header as it came, in place of the line that empties it',
    snippet: 'nginx/proxy-authorization.conf',
    caveat: 'Plain nginx forwards the header already: adding the line beside the old one changes nothing.',
    docs: `${modules}proxy_module.html#proxy_set_header`,
  }),
  nginx('nginx-proxy-request-headers', 'in place of every line with "proxy_pass_request_headers"', {
    says: 'Forward all headers of the request',
    snippet: 'nginx/proxy-request-headers.conf',
    docs: `${modules}proxy_module.html#proxy_pass_request_headers`,
  }),
  nginx('nginx-try-files', 'below the line with "location / {"', {
    says: 'Send every address that is no file to WordPress',
    snippet: 'nginx/try-files.conf',
    caveat: 'If there is a try_files already, put this one in its place.',
    docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/nginx/',
  }),
  nginx('nginx-rest-past-rules', 'below the line with "server {"', {
    says: 'Lead REST requests past the conditions (if) of the server block',
    snippet: 'nginx/rest-past-rules.conf',
    docs: `${modules}rewrite_module.html#break`,
  }),
  nginx('nginx-rest-to-wordpress', 'above the line with "\\.php"', {
    says: 'Send REST requests straight to WordPress, past the location that stops them',
    snippet: 'nginx/rest-to-wordpress.conf',
    caveat: 'Only where nginx itself hands requests to PHP (fastcgi_pass), not in front of another server.',
    docs: `${modules}rewrite_module.html#rewrite`,
  }),
  nginx('nginx-fastcgi-buffers', 'below the line with "fastcgi_pass "', {
    says: 'Keep answers of PHP in memory, where nginx cannot write them to its temporary folder',
    snippet: 'nginx/fastcgi-buffers.conf',
    caveat: 'Better: give the user of nginx the folder that its error log names ("Permission denied").',
    docs: `${modules}fastcgi_module.html#fastcgi_max_temp_file_size`,
  }),
  nginx('nginx-proxy-buffers', 'below the line with "proxy_pass "', {
    says: 'The same where nginx stands in front of another server',
    snippet: 'nginx/proxy-buffers.conf',
    caveat: 'Better: give the user of nginx the folder that its error log names ("Permission denied").',
    docs: `${modules}proxy_module.html#proxy_max_temp_file_size`,
  }),
  nginx('nginx-fastcgi-cache-bypass', 'below the line with "fastcgi_cache "', {
    says: 'Let REST requests, and all that carry a token, pass by the cache',
    snippet: 'nginx/fastcgi-cache-bypass.conf',
    after: 'Reload nginx: nginx -s reload. Empty the cache: it may hold answers meant for one user.',
    docs: `${modules}fastcgi_module.html#fastcgi_cache_bypass`,
  }),
  nginx('nginx-proxy-cache-bypass', 'below the line with "proxy_cache "', {
    says: 'The same where nginx caches what another server answers',
    snippet: 'nginx/proxy-cache-bypass.conf',
    after: 'Reload nginx: nginx -s reload. Empty the cache: it may hold answers meant for one user.',
    docs: `${modules}proxy_module.html#proxy_cache_bypass`,
  }),
  nginx('nginx-limit-dry-run', 'below the line with "limit_req "', {
    says: 'Let the limit on requests only write into the log, and read there how high it has to be',
    snippet: 'nginx/limit-dry-run.conf',
    caveat: 'Until you raise rate and burst and remove the line, nothing is limited.',
    docs: `${modules}limit_req_module.html#limit_req_dry_run`,
  }),
  nginx('nginx-password-exempt', 'in place of every line with "auth_basic "', {
    says: 'Exempt the REST API from the password',
    snippet: 'nginx/password-exempt.conf',
    caveat: 'What WordPress publishes over REST is then readable without the password.',
    docs: `${modules}auth_basic_module.html#auth_basic`,
  }),
];

function nginx(id: FixId, place: NonNullable<Fix['place']>, rest: Pick<Fix, 'says'> & Partial<Fix>): Fix {
  return defineFix({
    id,
    server: 'nginx',
    file: 'nginx server block',
    place,
    after: 'Reload nginx: nginx -s reload',
    ...rest,
  });
}
