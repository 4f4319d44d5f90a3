import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the shop is asked over http, where WooCommerce takes signed requests alone',
  stacks: ['apache-fpm', 'nginx-fpm', 'caddy'],
  causes: ['woocommerce-keys-over-http'],
  mendable: 'the lab has no second address of the site',
  needsLogin: 'only a login meets it',
  put: (site) => withWooCommerce(site),
  entry: () => ({ auth: shopKey }),
});
