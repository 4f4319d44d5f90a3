import { urlOf } from '../../evidence/address.ts';
import { AS_BROWSER, type Probe } from '../probe.ts';

/** A twin of `posts`, that differs in one thing: what flips the answer is what was refused. */
export const browserPosts: Probe = {
  id: 'browser-posts',
  order: 20,
  sends: 'GET wp/v2/posts with the User-Agent of a browser',
  tells: 'whether a request is refused for the program that sends it',
  expects: 'a JSON list of posts',
  uses: 'nothing',
  // The visit may have gone on to another address since: a twin is asked where the first was.
  request({ evidence: { exchanges }, unique }) {
    const url = urlOf(exchanges.posts?.request.url);
    if (url === null) return null;
    url.searchParams.set('wprd', `${unique}b`);
    return { method: 'GET', url: url.href, headers: AS_BROWSER };
  },
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
