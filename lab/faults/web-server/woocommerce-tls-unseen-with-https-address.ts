import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { untoldTls } from '../../parts/untold-tls.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'TLS ends at a proxy that says so in a header alone, the address of WordPress is https, and WooCommerce looks at no key',
  reports: ['openlinker/openlinker#1416'],
  stacks: ['https'],
  causes: ['tls-unseen'],
  mendable: true,
  needsLogin: 'only a login meets it',
  async put(site) {
    await withWooCommerce(site);
    untoldTls(site);
  },
  entry: () => ({ auth: shopKey }),
});
