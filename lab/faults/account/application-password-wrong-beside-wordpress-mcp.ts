import { defineFault } from '../../fault.ts';
import { wrongApplication } from '../../logins.ts';
import { besideOther } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the application password is another, and WordPress MCP is there, whose login reads JSON alone',
  reports: ['Automattic/wordpress-mcp#57'],
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['application-password-wrong'],
  mendable: 'the right password is known to its owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongApplication }),
  put: (site) => besideOther(site, 'wordpress-mcp'),
});
