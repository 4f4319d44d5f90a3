import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';
import { everyStack } from '../../stacks/groups.ts';

export default defineFault({
  says: 'the name of the application password is given as the user',
  reports: ['devbean/obsidian-wordpress#20', 'Automattic/wordpress-mcp#57'],
  stacks: everyStack,
  causes: ['application-password-wrong'],
  mendable: 'the right application password is known to its owner alone',
  needsLogin: 'only a login meets it',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: { ...application, username: 'lab app' } }),
});
