import { EMPTY_PRODUCTS_BATCH } from '../../evidence/empty-batch.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';

export const wcBatch: Probe = {
  id: 'wc-batch',
  order: 155,
  sends: 'POST wc/v3/products/batch with nothing in it, which changes nothing',
  tells: 'whether the key may write, and its user may',
  expects: '200 and an empty list',
  uses: 'token',
  of: { method: 'woocommerce' },
  // Nothing may be added to the address: what is in it counts as the batch.
  request: (context) => ({
    method: 'POST',
    url: restUrl(context.root, 'wc/v3/products/batch'),
    headers: { ...JSON_ACCEPT, 'content-type': 'application/json', ...credential(context) },
    body: EMPTY_PRODUCTS_BATCH,
  }),
};
