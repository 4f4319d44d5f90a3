import { application } from '../logins.ts';
import { withApplicationPassword } from '../parts/application-password.ts';
import { defineShape } from '../parts/well.ts';
import { everyStack } from '../stacks/groups.ts';

export default defineShape({
  says: 'no JWT plugin; an application password logs in',
  stacks: everyStack,
  needsLogin: 'without one the visit looks for a JWT plugin',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: application }),
});
