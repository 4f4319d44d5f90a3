import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'code switches application passwords off for each user',
  stacks: everyStack,
  causes: ['application-passwords-off-for-user'],
  mendable: 'only a person can find the code',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'off-for-user',
      "add_filter( 'wp_is_application_passwords_available_for_user', '__return_false' );",
    );
  },
  entry: () => ({ auth: application }),
});
