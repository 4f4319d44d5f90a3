import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the e-mail address is of no account',
  stacks: ['apache-fpm', 'https'],
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: { ...application, username: 'nobody@example.com' } }),
});
