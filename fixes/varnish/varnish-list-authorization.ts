import { listedAuthorization } from '../shapes/listed-authorization.ts';

export const varnishListAuthorization = listedAuthorization({
  id: 'varnish-list-authorization',
  server: 'varnish',
  file: 'default.vcl',
  place: 'in place of every line with "set resp.http.Access-Control-Allow-Headers"',
  snippet: 'varnish/varnish-list-authorization.conf',
});
