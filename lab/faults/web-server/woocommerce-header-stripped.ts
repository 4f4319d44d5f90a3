import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'nginx hands PHP an empty Authorization header, and a consumer key logs in',
  stacks: ['https'],
  causes: ['authorization-header-stripped'],
  mendable: true,
  needsLogin: 'without one the visit looks for a JWT plugin',
  async put(site) {
    await withWooCommerce(site);
    site.editConfig('nginx server block', (text) =>
      text.replace('    fastcgi_pass', '    fastcgi_param HTTP_AUTHORIZATION "";\n    fastcgi_pass'),
    );
  },
  entry: () => ({ auth: shopKey }),
});
