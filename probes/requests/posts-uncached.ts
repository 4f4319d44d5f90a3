import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

/** A twin of `posts`, with a query that nobody has asked before. */
export const postsUncached: Probe = {
  id: 'posts-uncached',
  order: 15,
  sends: 'GET wp/v2/posts three by three, at an address that no cache knows',
  tells: 'whether a cache answers at the bare address, and whether a query arrives',
  uses: 'nothing',
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts', { per_page: '3', wprd: `${unique}p` }),
    headers: { accept: '*/*' },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
