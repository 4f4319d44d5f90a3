import { defineFix } from '../fix.ts';

export const nginxLimitDryRun = defineFix({
  id: 'nginx-limit-dry-run',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "limit_req "',
  says: 'Let the limit on requests only write into the log, and read there how high it has to be',
  snippet: 'nginx/nginx-limit-dry-run.conf',
  caveat: 'Until you raise rate and burst and remove the line, nothing is limited.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_dry_run',
});
