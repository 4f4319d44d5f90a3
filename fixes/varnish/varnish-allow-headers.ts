import { allowHeaders } from '../shapes/allow-headers.ts';

export const varnishAllowHeaders = allowHeaders({
  id: 'varnish-allow-headers',
  server: 'varnish',
  file: 'default.vcl',
  snippet: 'varnish/varnish-allow-headers.conf',
});
