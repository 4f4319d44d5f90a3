import { askedOrigin } from '../../evidence/origin.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { GARBAGE_BEARER, type Probe } from '../probe.ts';

export const crossOriginRefusal: Probe = {
  id: 'cross-origin-refusal',
  order: 274,
  sends: 'GET wp/v2/posts with "Bearer x.y.z", as a browser on another origin does',
  tells: 'whether refusals admit the origin too, so that a client can read why',
  expects: '403 with Access-Control-Allow-Origin',
  uses: 'nothing',
  request: ({ evidence, root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts', { per_page: '1', wprd: `${unique}r` }),
    headers: { accept: '*/*', origin: askedOrigin(evidence), ...GARBAGE_BEARER },
  }),
};
