/** The only thing that is ever sent to a server of MCP: it changes nothing but that a session begins. */
export const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'wp-rest-doctor', version: '0' },
  },
});

/** That of MCP Adapter as it comes. */
export const ADAPTER_ROUTE = 'mcp/mcp-adapter-default-server';

/** That of the plugin before it, which takes tokens of its own. */
export const WPMCP_ROUTE = 'wp/v2/wpmcp/streamable';

export const SESSION_HEADER = 'mcp-session-id';

export function isMcpRoute(route: string): boolean {
  return [ADAPTER_ROUTE, WPMCP_ROUTE].some((one) => route === one || route.endsWith(`/${one}`));
}
