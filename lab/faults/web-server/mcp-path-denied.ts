import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withMcp } from '../../parts/mcp.ts';

export default defineFault({
  says: 'a rule of .htaccess refuses the path of the MCP server',
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['client-route-closed'],
  mendable: 'no fix of ours takes out a rule of somebody else',
  async put(site) {
    await withMcp(site);
    site.edit('.htaccess', (text) => `RewriteEngine On\nRewriteRule ^wp-json/mcp/ - [F]\n${text}`);
  },
  entry: () => ({ auth: application, as: 'mcp' }),
});
