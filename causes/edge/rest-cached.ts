import type { Facts } from '../../evidence/facts.ts';
import { isTokenIgnoredAtQuery } from '../../evidence/fingerprint/jwt-plugin.ts';
import { isPostStored } from '../../evidence/stored.ts';
import { defineCause } from '../cause.ts';
import { shows } from '../signs/common.ts';
import { anothersAnswer, ownAnswer } from '../signs/stored.ts';

/** Caches that are plugins of WordPress, by the headers with which they say so. */
const ofPlugins = /^x-(wp-api-cache|api-cache-pro|wp-super-cache|w3tc|wp-cf-super-cache|wp-rest-cache)/i;

const isOfPlugin = ({ exchanges }: Facts) =>
  (exchanges['garbage-posts'] ?? exchanges.posts)?.response?.headers.some(
    ([name, value]) =>
      ofPlugins.test(name) || (/^x-powered-by$/i.test(name) && /W3 Total Cache/i.test(value)),
  ) === true;

export const restCached = defineCause({
  id: 'rest-cached',
  layer: 'edge',
  layerIn: (facts) => (isPostStored(facts) || isOfPlugin(facts) ? 'plugin' : null),
  order: 180,
  says: 'A cache answers REST requests without looking at the Authorization header',
  short: 'answers from a cache',
  symptom:
    'Readers get old data, and what one user gets goes to others: whoever asks users/me after an administrator reads his roles and e-mail address.',
  explains: ['smoke', 'draft', 'header'],
  shownBy: [anothersAnswer, ownAnswer],
  refutedBy: [
    shows('garbage-posts', 'the plugin before 1.3.3 ignores tokens at ?rest_route=', (_, evidence) =>
      isTokenIgnoredAtQuery(evidence),
    ),
  ],
  fixes: [
    'skip-rest-cache',
    'varnish-pass-rest',
    'nginx-fastcgi-cache-bypass',
    'nginx-proxy-cache-bypass',
    'litespeed-cache-rest-off',
    'cloudflare-cache-rule',
    'cloudfront-forward-authorization',
    'keep-rest-out-of-cache',
  ],
});
