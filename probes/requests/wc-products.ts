import { credential, JSON_ACCEPT, type Probe } from '../probe.ts';
import { keepProducts } from '../products.ts';
import { productsUrl } from '../woocommerce.ts';

export const wcProducts: Probe = {
  id: 'wc-products',
  order: 112,
  sends: 'GET wc/v3/products with the consumer key and its secret as Basic',
  tells: 'whether WooCommerce takes the key',
  expects: '200 with a list of products',
  uses: 'login',
  of: { method: 'woocommerce' },
  request: (context) => ({
    method: 'GET',
    url: productsUrl(context),
    headers: { ...JSON_ACCEPT, ...credential(context) },
  }),
  keep: keepProducts,
};
