import { askedOrigin } from '../../evidence/origin.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import type { Probe } from '../probe.ts';

export const preflight: Probe = {
  id: 'preflight',
  order: 270,
  sends: 'OPTIONS wp/v2/posts, as a browser on another origin does before a POST',
  tells: 'whether a browser may send the Authorization header to the API',
  expects: '200 with Access-Control-Allow-Headers',
  uses: 'nothing',
  request: ({ evidence, root }) => ({
    method: 'OPTIONS',
    url: restUrl(root, 'wp/v2/posts'),
    headers: {
      accept: '*/*',
      origin: askedOrigin(evidence),
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  }),
  keep: () => ({}),
};
