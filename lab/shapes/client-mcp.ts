import { application } from '../logins.ts';
import { withMcp } from '../parts/mcp.ts';
import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a server of MCP, which takes an application password',
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  needsLogin: 'without one it says who is to be asked, or that nobody is',
  put: withMcp,
  entry: () => ({ auth: application, as: 'mcp' }),
});
