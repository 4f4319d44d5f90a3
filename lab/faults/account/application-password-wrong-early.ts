import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is another, and Password Protected asks early who it is',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site);
  },
  entry: () => ({ auth: wrongApplication }),
});
