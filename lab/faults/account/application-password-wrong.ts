import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'the application password is another',
  stacks: everyStack,
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: wrongApplication }),
});
