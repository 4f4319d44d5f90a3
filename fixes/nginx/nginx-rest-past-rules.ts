import { defineFix } from '../fix.ts';

export const nginxRestPastRules = defineFix({
  id: 'nginx-rest-past-rules',
  server: 'nginx',
  file: 'nginx server block',
  place: 'below the line with "server {"',
  says: 'Lead REST requests past the conditions (if) of the server block',
  snippet: 'nginx/nginx-rest-past-rules.conf',
  docs: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#break',
});
