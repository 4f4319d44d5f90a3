import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

export const posts: Probe = {
  id: 'posts',
  order: 10,
  sends: 'GET wp/v2/posts',
  tells: 'whether anyone may read public posts',
  expects: 'a JSON list of posts',
  uses: 'nothing',
  // PHP notices before the JSON hide when the client says it accepts JSON, so this one asks as a plain fetch does.
  // And at the address that clients ask: a cache may step aside for any query, and would never be met with one.
  request: ({ root }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts'),
    headers: { accept: '*/*' },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
