import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'code switches application passwords off for each user, and WooCommerce asks early who it is',
  stacks: ['apache-fpm', 'https'],
  causes: ['application-passwords-off-for-user'],
  mendable: 'only a person can find the code',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
    site.snippet(
      'off-for-user',
      "add_filter( 'wp_is_application_passwords_available_for_user', '__return_false' );",
    );
  },
  entry: () => ({ auth: application }),
});
