import { restUrl } from '../../evidence/rest-root.ts';
import { GARBAGE_BEARER, JSON_ACCEPT, type Probe } from '../probe.ts';

/** A twin of `garbage-posts`, with a query that nobody has asked before. */
export const garbageUncached: Probe = {
  id: 'garbage-uncached',
  order: 265,
  sends: 'GET wp/v2/posts with "Bearer x.y.z", at an address that no cache knows',
  tells: 'whether a cache answered at the bare address, and not WordPress',
  uses: 'nothing',
  of: { method: 'jwt', elsewhere: true },
  plugin: 'usual',
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts', { per_page: '1', wprd: `${unique}g` }),
    headers: { ...JSON_ACCEPT, ...GARBAGE_BEARER },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
