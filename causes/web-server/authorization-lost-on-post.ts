import { storedWithCredential } from '../../evidence/stored.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';
import { seenWithGet, seenWithPost, unseenWithPost } from '../signs/lost-on-post.ts';

export const authorizationLostOnPost = defineCause({
  id: 'authorization-lost-on-post',
  layer: 'web-server',
  order: 252,
  says: 'The Authorization header arrives with a GET and is lost with a POST: a rule is for some methods alone, or code on the site forgets the user',
  short: 'lost on POST',
  symptom:
    'Reading works with the token or password, users/me too; a POST answers 401 rest_cannot_create, or the plugin finds no Authorization header.',
  explains: ['validate', 'draft', 'header'],
  shownBy: [unseenWithPost, seenWithGet],
  refutedBy: [
    ...seenWithPost,
    // What a cache has kept for a GET says nothing of what arrives.
    ...inPassing(
      ['draft', 'wc-batch', 'validate'],
      'a cache answers requests that carry the credential',
      (_, facts) => storedWithCredential(facts) !== null,
    ),
  ],
  fixes: [
    'apache-setenvif',
    'apache-keep-authorization',
    'apache-vhost-setenvif',
    'litespeed-setenvif',
    'nginx-fastcgi-param',
    'nginx-proxy-authorization',
    'varnish-keep-authorization',
    'cloudflare-keep-authorization',
    'find-header-eater',
    'ask-the-host',
  ],
});
