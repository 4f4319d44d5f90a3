import { defineFault } from '../../fault.ts';
import { admin } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the password of the login page is given, and WooCommerce asks early who it is',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['login-password-given'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
  },
  entry: () => ({ auth: { ...admin, method: 'application-password' } }),
});
