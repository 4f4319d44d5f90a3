import { shopKey } from '../logins.ts';
import { defineShape } from '../parts/well.ts';
import { asBehindTls, withWooCommerce } from '../parts/woocommerce.ts';

export default defineShape({
  says: 'no JWT plugin; a consumer key of WooCommerce logs in, over https or behind a proxy that says so',
  stacks: ['https', 'apache-fpm', 'caddy'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  async put(site) {
    await withWooCommerce(site);
    if (site.url.startsWith('http:')) asBehindTls(site);
  },
  entry: () => ({ auth: { method: 'woocommerce', ...shopKey } }),
});
