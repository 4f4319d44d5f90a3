import { askedOrigin } from '../../evidence/origin.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

export const crossOriginPosts: Probe = {
  id: 'cross-origin-posts',
  order: 272,
  sends: 'GET wp/v2/posts, as a browser on another origin does',
  tells: 'whether the answer itself admits the origin, as the preflight does',
  expects: '200 with Access-Control-Allow-Origin',
  uses: 'nothing',
  request: ({ evidence, root, unique }) => ({
    method: 'GET',
    // An answer that was stored for a client without an origin would say nothing of this one.
    url: restUrl(root, 'wp/v2/posts', { per_page: '1', wprd: `${unique}o` }),
    headers: { accept: '*/*', origin: askedOrigin(evidence) },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
