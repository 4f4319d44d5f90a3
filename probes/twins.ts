import { urlOf } from '../evidence/address.ts';
import { restUrl } from '../evidence/rest-root.ts';
import type { Probe } from './probe.ts';

/** What a browser says of itself: rules against programs let it pass. */
const AS_BROWSER = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
  accept: '*/*',
};

/** Twins of other probes that differ in one thing: what flips the answer is what was refused. */
export const browserPosts: Probe = {
  id: 'browser-posts',
  sends: 'GET wp/v2/posts with the User-Agent of a browser',
  tells: 'whether a request is refused for the program that sends it',
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

export const plainPost: Probe = {
  id: 'plain-post',
  sends: 'POST jwt-auth/v1/token/validate as a browser does, with "{}" and without Authorization',
  tells: 'whether every POST is refused, or only one with an Authorization header',
  uses: 'nothing',
  request: ({ evidence: { exchanges, site }, root }) => ({
    method: 'POST',
    url: exchanges['garbage-validate']?.request.url ?? restUrl(root, site.validate_path),
    headers: { ...AS_BROWSER, 'content-type': 'application/json' },
    body: '{}',
  }),
};
