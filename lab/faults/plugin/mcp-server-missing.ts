import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'an MCP client is to be connected, and the plugin with the server is not active',
  reports: ['Automattic/wordpress-mcp#109', 'Automattic/mcp-wordpress-remote#26'],
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  causes: ['mcp-endpoint-missing'],
  mendable: 'the lab has no plugin to install',
  put: (site) => withApplicationPassword(site),
  entry: () => ({ auth: application, as: 'mcp' }),
});
