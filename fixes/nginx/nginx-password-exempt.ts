import { defineFix } from '../fix.ts';

export const nginxPasswordExempt = defineFix({
  id: 'nginx-password-exempt',
  server: 'nginx',
  file: 'nginx server block',
  place: 'in place of every line with "auth_basic "',
  says: 'Exempt the REST API from the password',
  snippet: 'nginx/nginx-password-exempt.conf',
  caveat: 'What WordPress publishes over REST is then readable without the password.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic',
});
