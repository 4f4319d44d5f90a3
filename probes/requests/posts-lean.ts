import { urlOf } from '../../evidence/address.ts';
import { keepEnvelope } from '../own-post.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

/** The list with nothing in it that has to be rendered, and with the headers of its answer in the body. */
export const postsLean: Probe = {
  id: 'posts-lean',
  order: 25,
  sends: 'GET wp/v2/posts with the ids alone, and with the headers of the answer in its body',
  tells: 'whether it is the posts themselves that break a list of them, or the headers of its answer',
  uses: 'nothing',
  request({ evidence: { exchanges }, unique }) {
    const url = urlOf(exchanges.posts?.request.url);
    if (url === null) return null;
    for (const [name, value] of Object.entries({ _fields: 'id', _envelope: '1', wprd: `${unique}l` }))
      url.searchParams.set(name, value);
    return { method: 'GET', url: url.href, headers: JSON_ACCEPT };
  },
  keep: keepEnvelope((json) => (Array.isArray(json) ? json.slice(0, 3) : json)),
};
