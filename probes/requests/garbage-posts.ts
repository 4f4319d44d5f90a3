import { restUrl } from '../../evidence/rest-root.ts';
import { GARBAGE_BEARER, JSON_ACCEPT, type Probe } from '../probe.ts';

export const garbagePosts: Probe = {
  id: 'garbage-posts',
  order: 260,
  sends: 'GET wp/v2/posts with "Bearer x.y.z"',
  tells: 'whether the Authorization header reaches WordPress on a GET',
  uses: 'nothing',
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts', { per_page: '1', wprd: `${unique}g` }),
    headers: { ...JSON_ACCEPT, ...GARBAGE_BEARER },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
