import { defineFix } from '../fix.ts';

export const makeWoocommerceKey = defineFix({
  id: 'make-woocommerce-key',
  file: 'wp-admin',
  place: 'WooCommerce > Settings > Advanced > REST API',
  says: 'Add a key with the permissions Read/Write for a user who manages the shop, and give the client the key and the secret that are shown once',
  caveat: 'Keys are of one site: those of a staging copy may be others. Revoke the old one.',
  docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
});
