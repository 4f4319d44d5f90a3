import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'WordPress MCP by Automattic is active in place of the plugin',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'tokens-confined'],
  mendable: true,
  needsLogin: 'only a token shows where it is taken',
  put: (site) => replacePlugin(site, 'wordpress-mcp'),
});
