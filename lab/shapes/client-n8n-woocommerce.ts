import { shopKey } from '../logins.ts';
import { defineShape } from '../parts/well.ts';
import { asBehindTls, withWooCommerce } from '../parts/woocommerce.ts';

export default defineShape({
  says: 'a consumer key of WooCommerce, with which n8n reads the categories of products',
  stacks: ['https', 'apache-fpm'],
  needsLogin: 'without one the visit cannot test it',
  async put(site) {
    await withWooCommerce(site);
    if (site.url.startsWith('http:')) asBehindTls(site);
  },
  entry: () => ({ auth: shopKey, as: 'n8n' }),
});
