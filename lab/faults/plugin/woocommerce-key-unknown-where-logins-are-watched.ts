import { defineFault } from '../../fault.ts';
import { unknownShopKey } from '../../logins.ts';
import { listed } from '../../parts/application-password.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the shop does not know the consumer key, and a plugin that locks out counts what is tried',
  stacks: ['https'],
  // Nothing more is tried there, so that nothing tells them apart.
  causes: ['woocommerce-key-unknown', 'authorization-header-stripped'],
  mendable: 'in WooCommerce a screen makes it, which the test double has not',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withWooCommerce(site);
    listed(site, 'wordfence/v1');
  },
  entry: () => ({ auth: unknownShopKey }),
});
