import { defineFault } from '../../fault.ts';
import { withBoth } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a limit on attempts has locked the login, and WordPress covers its words, since an application password was made once',
  stacks: ['nginx-fpm', 'apache-fpm'],
  // Nothing tells it from outside; what is said is no more than likely, and names the plugin as its last step.
  causes: ['wrong-password'],
  mendable: 'which login may do without is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  async put(site) {
    await withBoth(site);
    site.snippet(
      'protection',
      "add_filter( 'wp_authenticate_user', function () { return new WP_Error( 'too_many_retries', 'no' ); }, 99999 );",
    );
  },
});
