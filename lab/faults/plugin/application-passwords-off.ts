import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'code switches application passwords off',
  stacks: everyStack,
  causes: ['application-passwords-off'],
  needsLogin: 'without one the visit looks for a JWT plugin',
  mendable: 'only a person can find the code',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet('off', "add_filter( 'wp_is_application_passwords_available', '__return_false' );");
  },
  entry: () => ({ auth: application }),
});
