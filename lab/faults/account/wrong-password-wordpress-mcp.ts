import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'WordPress MCP is there, and the password is another',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'wrong-password'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('admin') }),
  put: (site) => replacePlugin(site, 'wordpress-mcp'),
});
