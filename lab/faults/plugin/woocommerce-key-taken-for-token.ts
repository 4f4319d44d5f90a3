import { defineFault } from '../../fault.ts';
import { shopKey } from '../../logins.ts';
import { asBeforeBearerAlone } from '../../parts/old-jwt-plugin.ts';
import { withWooCommerce } from '../../parts/woocommerce.ts';

export default defineFault({
  says: 'the JWT plugin is older than 1.3.4 and takes a consumer key for a token',
  stacks: ['https'],
  causes: ['password-taken-for-token'],
  mendable: 'the lab has what that version does as a snippet, which no update takes away',
  needsLogin: 'only a key in the header meets it',
  async put(site) {
    await withWooCommerce(site);
    asBeforeBearerAlone(site);
  },
  entry: () => ({ auth: shopKey }),
});
