import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

/** Where the browser client is said to run: any origin but the site's own. */
export const FOREIGN_ORIGIN = 'https://client.example';

export const preflight: Probe = {
  id: 'preflight',
  order: 270,
  sends: 'OPTIONS wp/v2/posts, as a browser on another origin does before a POST',
  tells: 'whether a browser may send the Authorization header to the API',
  uses: 'nothing',
  request: ({ root }) => ({
    method: 'OPTIONS',
    url: restUrl(root, 'wp/v2/posts'),
    headers: {
      accept: '*/*',
      origin: FOREIGN_ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  }),
  keep: () => ({}),
};
