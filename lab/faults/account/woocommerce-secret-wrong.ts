import { defineFault } from '../../fault.ts';
import { wrongShopSecret } from '../../logins.ts';
import { asBehindTls, withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the consumer secret is another',
  stacks: ['https', 'apache-fpm', 'caddy'],
  causes: ['woocommerce-secret-wrong'],
  mendable: 'in WooCommerce a screen makes it, which the test double has not',
  needsLogin: 'only a login meets it',
  async put(site) {
    await withWooCommerce(site);
    if (site.url.startsWith('http:')) asBehindTls(site);
  },
  entry: () => ({ auth: wrongShopSecret }),
});
