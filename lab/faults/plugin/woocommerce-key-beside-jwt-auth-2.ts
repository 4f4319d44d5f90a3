import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { addPlugin } from '../../parts/other-plugins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'a consumer key is right, and JWT Auth 2 of usefulteam keeps the index of the API to its own tokens',
  stacks: ['https'],
  causes: ['token-demanded'],
  mendable: 'which addresses are open is for their owner to say',
  needsLogin: 'without one the visit looks for a JWT plugin',
  async put(site) {
    await withWooCommerce(site);
    await addPlugin(site, 'jwt-auth-2', 'woocommerce/woocommerce.php');
  },
  entry: () => ({ auth: shopKey }),
});
