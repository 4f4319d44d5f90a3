import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { asBehindTls, withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the consumer key may read alone',
  stacks: ['https', 'apache-fpm', 'caddy'],
  causes: ['woocommerce-key-read-only'],
  mendable: 'in WooCommerce a screen makes it, which the test double has not',
  needsLogin: 'only a login meets it',
  async put(site) {
    await withWooCommerce(site, { permissions: 'read' });
    if (site.url.startsWith('http:')) asBehindTls(site);
  },
  entry: () => ({ auth: shopKey }),
});
