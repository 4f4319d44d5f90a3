import { isTokenIgnoredAtQuery } from '../../evidence/fingerprint/jwt-plugin.ts';
import { isCacheHit } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { answered, listed, shows } from '../signs/common.ts';

export const restCached = defineCause({
  id: 'rest-cached',
  layer: 'edge',
  order: 180,
  says: 'A cache answers REST requests without looking at the Authorization header',
  short: 'answers from a cache',
  symptom: 'Readers get old data, and answers meant for one user may reach another.',
  explains: ['header'],
  shownBy: [
    answered('garbage-validate', 403, 'jwt_auth_invalid_token', 'the header does reach WordPress on a POST'),
    listed('garbage-posts', 'a GET with the same header gets 403 where WordPress itself answers'),
  ],
  supportedBy: [shows('garbage-posts', 'a cache says that it answered', isCacheHit)],
  refutedBy: [
    shows('garbage-posts', 'the plugin before 1.3.3 ignores tokens at ?rest_route=', (_, evidence) =>
      isTokenIgnoredAtQuery(evidence),
    ),
  ],
  fixes: [
    'varnish-pass-rest',
    'nginx-fastcgi-cache-bypass',
    'nginx-proxy-cache-bypass',
    'litespeed-cache-rest-off',
    'cloudflare-cache-rule',
    'cloudfront-forward-authorization',
    'keep-rest-out-of-cache',
  ],
});
