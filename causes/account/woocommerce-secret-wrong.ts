import { defineCause } from '../cause.ts';
import { keyIs, refusalSays } from '../signs/woocommerce.ts';

export const woocommerceSecretWrong = defineCause({
  id: 'woocommerce-secret-wrong',
  layer: 'account',
  order: 535,
  of: 'woocommerce',
  says: 'The consumer secret is not the one of this consumer key',
  short: 'consumer secret wrong',
  symptom: 'Every request with the key is answered 401 woocommerce_rest_authentication_error.',
  explains: ['validate'],
  shownBy: [
    [
      keyIs('wc-products', 'refused', 'WooCommerce knows the key and refuses the request'),
      keyIs('wc-products-query', 'refused', 'WooCommerce knows the key in the query and refuses the request'),
    ],
    [
      keyIs('wc-batch', 'refused', 'a POST with the key is refused as a GET is'),
      ...refusalSays('wc-products', 'secret', 'it says that the secret is invalid'),
      ...refusalSays('wc-products-query', 'secret', 'it says that the secret is invalid'),
    ],
  ],
  refutedBy: [
    keyIs('wc-batch', ['accepted', 'forbidden'], 'the same key and secret are accepted with a POST'),
    ...refusalSays('wc-products', 'read', 'it says that the key may not read'),
    ...refusalSays('wc-products-query', 'read', 'it says that the key may not read'),
  ],
  fixes: ['make-woocommerce-key'],
});
