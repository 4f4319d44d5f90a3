import { defineFault } from '../../fault.ts';
import { withMcp, withOauth } from '../../parts/mcp.ts';
import { everyApache } from '../../stacks/groups.ts';

export default defineFault({
  says: 'a rule of .htaccess refuses all that begins with a dot, and with it the OAuth metadata of the MCP server',
  reports: ['use-novamira/novamira#83', 'use-novamira/novamira#75'],
  stacks: everyApache,
  causes: ['well-known-kept-by-server'],
  mendable: true,
  put: async (site) => {
    await withMcp(site);
    withOauth(site);
    site.edit('.htaccess', (text) => `RewriteEngine On\nRewriteRule (^|/)\\. - [F]\n\n${text}`);
  },
  entry: () => ({ auth: undefined, as: 'mcp' }),
});
