import { defineFix } from '../fix.ts';

export const nginxLimitExcept = defineFix({
  id: 'nginx-limit-except',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "limit_except"',
  says: 'Name the methods that the REST API needs among those that are let through',
  snippet: 'nginx/nginx-limit-except.conf',
  caveat: 'Where the block goes over several lines, change its first line alone.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except',
});
