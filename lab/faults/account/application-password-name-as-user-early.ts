import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the name of the application password is given as the user, and WooCommerce asks early who it is',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['application-password-user-unknown'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
  },
  entry: () => ({ auth: { ...application, username: 'lab app' } }),
});
