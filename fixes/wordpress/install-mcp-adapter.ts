import { defineFix } from '../fix.ts';

export const installMcpAdapter = defineFix({
  id: 'install-mcp-adapter',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Install and activate the plugin that brings the MCP server (MCP Adapter of WordPress, or the one that your client asks for)',
  docs: 'https://github.com/WordPress/mcp-adapter',
});
