import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { asBehindTls, withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the consumer key is of a user who may not manage products',
  stacks: ['https', 'apache-fpm', 'caddy'],
  causes: ['woocommerce-user-not-allowed'],
  mendable: 'in WooCommerce a screen makes it, which the test double has not',
  needsLogin: 'only a login meets it',
  async put(site) {
    await withWooCommerce(site, { user: 2 });
    if (site.url.startsWith('http:')) asBehindTls(site);
  },
  entry: () => ({ auth: shopKey }),
});
