import { jwtNamespace } from '../../evidence/evidence.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';
import { keepIndex, wantsOfIndex } from '../rest-index.ts';

export const jwtIndex: Probe = {
  id: 'jwt-index',
  order: 90,
  sends: 'GET jwt-auth/v1',
  tells: 'which JWT routes there are, when the whole index is too long to read',
  expects: 'the JWT routes as JSON',
  uses: 'nothing',
  of: { method: 'jwt' },
  request: ({ evidence, root, unique }) => ({
    method: 'GET',
    url: restUrl(root, jwtNamespace(evidence.site), { wprd: unique }),
    headers: JSON_ACCEPT,
  }),
  wants: wantsOfIndex,
  keep: keepIndex,
};
