import { JSON_ACCEPT, type Probe } from '../probe.ts';
import { keepProducts } from '../products.ts';
import { productsUrl } from '../woocommerce.ts';

export const wcProductsQuery: Probe = {
  id: 'wc-products-query',
  order: 113,
  sends: 'GET wc/v3/products with the consumer key and its secret in the query, over https alone',
  tells: 'whether WooCommerce takes the key where no header is needed',
  uses: 'login',
  of: { method: 'woocommerce' },
  request: (context) => ({
    method: 'GET',
    url: productsUrl(context, { consumer_key: context.username, consumer_secret: context.password }),
    headers: JSON_ACCEPT,
  }),
  keep: keepProducts,
};
