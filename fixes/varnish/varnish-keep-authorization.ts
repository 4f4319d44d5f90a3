import { defineFix } from '../fix.ts';

export const varnishKeepAuthorization = defineFix({
  id: 'varnish-keep-authorization',
  server: 'varnish',
  file: 'default.vcl',
  place: 'in place of every line with "unset req.http.Authorization"',
  says: 'Pass requests with a token on as they came, in place of removing it',
  snippet: 'varnish/varnish-keep-authorization.vcl',
  docs: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-actions.html',
});
