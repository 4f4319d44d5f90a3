import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'TLS ends before PHP, which is not told, so that WooCommerce looks at no key',
  stacks: ['https'],
  causes: ['tls-unseen'],
  mendable: 'the proxy says nothing that the printed lines could trust',
  needsLogin: 'only a login meets it',
  async put(site) {
    await withWooCommerce(site);
    await site.sql(
      "UPDATE wp_options SET option_value = REPLACE(option_value, 'https:', 'http:') WHERE option_name IN ('siteurl', 'home')",
    );
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '    fastcgi_pass',
        '    fastcgi_param HTTPS "";\n    fastcgi_param REQUEST_SCHEME http;\n    fastcgi_pass',
      ),
    );
  },
  entry: () => ({ auth: shopKey }),
});
