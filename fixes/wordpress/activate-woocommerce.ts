import { defineFix } from '../fix.ts';

export const activateWoocommerce = defineFix({
  id: 'activate-woocommerce',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Activate WooCommerce, or update it where it is older than 3.5',
});
