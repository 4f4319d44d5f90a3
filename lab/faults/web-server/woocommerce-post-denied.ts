import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { asBehindTls, withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: '.htaccess denies POST, PUT and DELETE by a rule, and a consumer key logs in',
  stacks: ['apache-fpm', 'apache-fcgid'],
  causes: ['method-blocked'],
  mendable: true,
  needsLogin: 'without one nobody posts to a shop',
  async put(site) {
    await withWooCommerce(site);
    asBehindTls(site);
    site.edit(
      '.htaccess',
      (text) =>
        `RewriteEngine On\nRewriteCond %{REQUEST_METHOD} ^(POST|PUT|DELETE)$\nRewriteRule ^ - [F]\n${text}`,
    );
  },
  entry: () => ({ auth: shopKey }),
});
