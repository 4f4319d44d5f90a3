import { defineFault } from '../../fault.ts';
import { admin } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'the password of the login page is given where an application password is due',
  stacks: everyStack,
  causes: ['login-password-given'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: { ...admin, method: 'application-password' } }),
});
