import { defineFix } from '../fix.ts';

export const giveMcpLogin = defineFix({
  id: 'give-mcp-login',
  says: 'Give the client the login: a user name and an application password (mcp-wordpress-remote: WP_API_USERNAME and WP_API_PASSWORD), or the header Authorization',
  after: 'To test it: --as mcp --user NAME.',
  docs: 'https://github.com/Automattic/mcp-wordpress-remote',
});
