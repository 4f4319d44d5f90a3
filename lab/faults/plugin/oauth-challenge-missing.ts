import { defineFault } from '../../fault.ts';
import { withMcp } from '../../parts/mcp.ts';

export default defineFault({
  says: 'the 401 of MCP Adapter names nobody who lets a client in, and none has a login',
  reports: ['WordPress/mcp-adapter#315'],
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  causes: ['oauth-challenge-missing'],
  mendable: 'the client is given a login, or a plugin is installed',
  put: withMcp,
  entry: () => ({ auth: undefined, as: 'mcp' }),
});
