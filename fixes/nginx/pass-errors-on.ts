import { defineFix } from '../fix.ts';

export const passErrorsOn = defineFix({
  id: 'pass-errors-on',
  file: 'nginx server block',
  place: 'in place of every line with "_intercept_errors on"',
  says: 'Let the answers of PHP through as they are',
  snippet: 'nginx/pass-errors-on.conf',
  caveat:
    'With proxy_pass it is proxy_intercept_errors, in Apache ProxyErrorOverride, in IIS existingResponse="PassThrough" of httpErrors.',
  docs: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_intercept_errors',
});
