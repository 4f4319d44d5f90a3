import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the WooCommerce app is to be connected, and WooCommerce is not active',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  causes: ['woocommerce-inactive'],
  mendable: 'the lab has no WooCommerce to activate',
  needsLogin: 'the app is asked with a login alone',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: application, as: 'woocommerce-app' }),
});
