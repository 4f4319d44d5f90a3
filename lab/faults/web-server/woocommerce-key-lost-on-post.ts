import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';
import headerLostOnPostNginx from './header-lost-on-post-nginx.ts';

export default defineFault({
  says: `${headerLostOnPostNginx.says}, and a consumer key logs in`,
  stacks: ['https'],
  causes: ['authorization-lost-on-post'],
  mendable: true,
  needsLogin: 'without one the visit looks for a JWT plugin',
  async put(site) {
    await withWooCommerce(site);
    await headerLostOnPostNginx.put?.(site);
  },
  entry: () => ({ auth: shopKey }),
});
