import { defineCause } from '../cause.ts';
import { keyIs } from '../signs/woocommerce.ts';

export const woocommerceUserNotAllowed = defineCause({
  id: 'woocommerce-user-not-allowed',
  layer: 'account',
  order: 538,
  of: 'woocommerce',
  says: 'The consumer key is of a user who may not manage the products of the shop',
  short: 'user of the key may not',
  symptom:
    'The key is accepted, and requests with it are answered 403 woocommerce_rest_cannot_view or cannot_batch.',
  explains: ['draft'],
  shownBy: [
    keyIs('wc-batch', 'forbidden', 'WooCommerce accepts the key, and its user may not write products'),
    keyIs('wc-products', ['forbidden', 'accepted'], 'the key was accepted before as well'),
  ],
  fixes: ['give-woocommerce-key-to-manager'],
});
