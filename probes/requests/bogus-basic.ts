import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const bogusBasic: Probe = {
  id: 'bogus-basic',
  order: 267,
  sends: 'GET wp/v2/posts with Basic and a user that cannot exist',
  tells: 'that the Authorization header arrives, where a plugin has WordPress look at it at once',
  uses: 'wrong-login',
  of: { method: 'application-password' },
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wp/v2/posts', { wprd: unique }),
    headers: {
      ...JSON_ACCEPT,
      authorization: `Basic ${Buffer.from(`probe-${unique}@example.invalid:x`).toString('base64')}`,
    },
  }),
  keep: (json) => (Array.isArray(json) ? json.slice(0, 1) : undefined),
};
