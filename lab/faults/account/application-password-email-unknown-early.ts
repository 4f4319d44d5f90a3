import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { askedEarly, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the e-mail address is of no account, and Disable REST API asks early who it is',
  stacks: ['apache-fpm', 'https'],
  causes: ['application-password-user-unknown'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    askedEarly(site, 20);
  },
  entry: () => ({ auth: { ...application, username: 'nobody@example.com' } }),
});
