import { asObject } from '../../base/json.ts';
import { restUrl } from '../../evidence/rest-root.ts';
import { JSON_ACCEPT, type Probe } from '../probe.ts';

export const wcIndex: Probe = {
  id: 'wc-index',
  order: 97,
  sends: 'GET wc/v3, the index of WooCommerce',
  tells: 'whether WooCommerce is there where the index of WordPress does not list it',
  expects: '200 with its routes',
  uses: 'nothing',
  of: { method: 'woocommerce' },
  request: ({ root, unique }) => ({
    method: 'GET',
    url: restUrl(root, 'wc/v3', { wprd: unique }),
    headers: JSON_ACCEPT,
  }),
  wants: ([member = '']) => ['namespace', 'code', 'message', 'data'].includes(member),
  keep: (json) => {
    const { namespace, code, message, data } = asObject(json);
    return { namespace, code, message, data };
  },
};
