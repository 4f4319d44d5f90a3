import { defineFix } from '../fix.ts';

export const varnishPassRest = defineFix({
  id: 'varnish-pass-rest',
  server: 'varnish',
  file: 'default.vcl',
  place: 'below the line with "vcl 4."',
  says: 'Pass REST requests, and all that carry a token, by the cache',
  snippet: 'varnish/varnish-pass-rest.vcl',
  after: 'Reload Varnish: systemctl reload varnish. Empty the cache: varnishadm ban "req.url ~ .".',
  caveat: 'A vcl_recv of yours that chooses between several backends does not run for these requests.',
  docs: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-actions.html',
});
