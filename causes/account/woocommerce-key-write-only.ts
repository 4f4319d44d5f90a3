import { defineCause } from '../cause.ts';
import { keyIs, refusalSays } from '../signs/woocommerce.ts';

export const woocommerceKeyWriteOnly = defineCause({
  id: 'woocommerce-key-write-only',
  layer: 'account',
  order: 536,
  of: 'woocommerce',
  says: 'The permissions of the consumer key are Write, so that it may not read',
  short: 'key may not read',
  symptom:
    'A GET with the key is answered 401 woocommerce_rest_authentication_error, and a POST is accepted.',
  explains: ['validate'],
  shownBy: [
    keyIs('wc-products', 'refused', 'WooCommerce knows the key and refuses a GET'),
    [
      keyIs('wc-batch', ['accepted', 'forbidden'], 'the same key and secret are accepted with a POST'),
      ...refusalSays('wc-products', 'read', 'it says that the key may not read'),
    ],
  ],
  refutedBy: [
    keyIs('wc-batch', 'refused', 'a POST is refused as well'),
    ...refusalSays('wc-products', 'secret', 'it says that the secret is invalid'),
  ],
  fixes: ['set-woocommerce-permissions'],
});
