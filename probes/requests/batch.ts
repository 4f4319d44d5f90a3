import { EMPTY_BATCH } from '../../evidence/empty-batch.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const batch: Probe = {
  id: 'batch',
  order: 277,
  sends: 'POST batch/v1 with an empty list and its length',
  tells: 'whether a body that says how long it is arrives',
  expects: '207 and an empty list',
  uses: 'nothing',
  request: ({ root }) => ({
    method: 'POST',
    url: restUrl(root, 'batch/v1'),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json' },
    body: EMPTY_BATCH,
  }),
};
