import { withMcp, withOauth } from '../parts/mcp.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a server of MCP that says who lets a client in, and is asked without a login',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  put: async (site) => {
    await withMcp(site);
    withOauth(site);
  },
  entry: () => ({ auth: undefined, as: 'mcp' }),
});
