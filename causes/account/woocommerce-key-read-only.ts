import { defineCause } from '../cause.ts';
import { keyIs } from '../signs/woocommerce.ts';

export const woocommerceKeyReadOnly = defineCause({
  id: 'woocommerce-key-read-only',
  layer: 'account',
  order: 537,
  of: 'woocommerce',
  says: 'The permissions of the consumer key are Read, so that it may not write',
  short: 'key may not write',
  symptom:
    'A POST with the key is answered 401 woocommerce_rest_authentication_error, and a GET is accepted.',
  explains: ['draft'],
  shownBy: [
    keyIs('wc-batch', 'refused', 'WooCommerce knows the key and refuses a POST'),
    keyIs('wc-products', ['accepted', 'forbidden'], 'the same key and secret are accepted with a GET'),
  ],
  fixes: ['set-woocommerce-permissions'],
});
