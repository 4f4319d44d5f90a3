import { defineFix } from '../fix.ts';

export const installMcpOauth = defineFix({
  id: 'install-mcp-oauth',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'For a client that knows OAuth alone, install a plugin that is an OAuth 2.1 server for MCP',
});
