import { urlOf } from '../../evidence/address.ts';
import type { Probe } from '../probe.ts';

/** A twin of `posts`, that differs in one thing: it takes no compression. */
export const postsUncompressed: Probe = {
  id: 'posts-uncompressed',
  order: 17,
  sends: 'GET wp/v2/posts, taking no compression',
  tells: 'whether the compression of answers loses them',
  uses: 'nothing',
  request({ evidence: { exchanges } }) {
    const url = urlOf(exchanges.posts?.request.url);
    return url && { method: 'GET', url: url.href, headers: { accept: '*/*', 'accept-encoding': 'identity' } };
  },
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
