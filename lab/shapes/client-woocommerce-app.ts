import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { replacePlugin } from '../parts/other-plugins.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'WooCommerce and an application password, with which its app reads the settings of the shop',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  needsLogin: 'without one the visit cannot test it',
  put: async (site) => {
    await withApplicationPassword(site);
    await replacePlugin(site, 'woocommerce');
  },
  entry: () => ({ auth: application, as: 'woocommerce-app' }),
});
