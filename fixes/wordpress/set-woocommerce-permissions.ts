import { defineFix } from '../fix.ts';

export const setWoocommercePermissions = defineFix({
  id: 'set-woocommerce-permissions',
  file: 'wp-admin',
  place: 'WooCommerce > Settings > Advanced > REST API',
  says: 'Edit the key, set its permissions to Read/Write, and save; the key and the secret stay',
  caveat: 'The last seven characters of the key are shown in the list.',
  docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
});
