import { restUrl } from '../../evidence/rest-root.ts';
import { GARBAGE_BEARER, JSON_ACCEPT, type Probe } from '../probe.ts';

export const garbagePosts: Probe = {
  id: 'garbage-posts',
  order: 260,
  sends: 'GET wp/v2/posts with "Bearer x.y.z"',
  tells: 'whether the Authorization header reaches WordPress on a GET',
  expects: '403 jwt_auth_invalid_token',
  uses: 'nothing',
  of: { method: 'jwt', elsewhere: true },
  plugin: 'usual',
  // Exactly the address of `posts`: a cache that looks at no header answers with what that one got.
  request: ({ root }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts'),
    headers: { ...JSON_ACCEPT, ...GARBAGE_BEARER },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
