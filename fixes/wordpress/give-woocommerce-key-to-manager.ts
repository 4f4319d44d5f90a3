import { defineFix } from '../fix.ts';

export const giveWoocommerceKeyToManager = defineFix({
  id: 'give-woocommerce-key-to-manager',
  file: 'wp-admin',
  place: 'WooCommerce > Settings > Advanced > REST API',
  says: 'Edit the key, and set its user to one with the role Shop manager or Administrator',
  docs: 'https://woocommerce.com/document/roles-capabilities/',
});
