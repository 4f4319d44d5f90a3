import { defineFault } from '../../fault.ts';
import { unknownShopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the consumer key is one that the shop does not know',
  stacks: ['https'],
  causes: ['woocommerce-key-unknown'],
  mendable: 'in WooCommerce a screen makes it, which the test double has not',
  needsLogin: 'only a login meets it',
  put: (site) => withWooCommerce(site),
  entry: () => ({ auth: unknownShopKey }),
});
