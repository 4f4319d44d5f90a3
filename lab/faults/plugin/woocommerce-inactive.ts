import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';

export default defineFault({
  says: 'a consumer key, and no WooCommerce',
  stacks: ['https', 'apache-fpm', 'caddy'],
  causes: ['woocommerce-inactive'],
  mendable: 'WooCommerce has to be installed, which the lab has not',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: shopKey }),
});
