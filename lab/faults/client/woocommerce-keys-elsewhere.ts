import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'a consumer key is given as an application password',
  stacks: ['https'],
  causes: ['woocommerce-keys-elsewhere'],
  mendable: 'what the client asks is its own',
  needsLogin: 'only a login meets it',
  put: (site) => withWooCommerce(site),
  entry: () => ({ auth: { method: 'application-password', ...shopKey } }),
});
