/** It changes nothing but that a session begins. */
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

/** Asks whether the server is there, as every server of MCP answers. Nothing else is ever sent to one. */
export const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

/** That of MCP Adapter as it comes. */
export const ADAPTER_ROUTE = 'mcp/mcp-adapter-default-server';

/** That of the plugin before it, which takes tokens of its own. */
export const WPMCP_ROUTE = 'wp/v2/wpmcp/streamable';

export const SESSION_HEADER = 'mcp-session-id';

export function isMcpRoute(route: string): boolean {
  return [ADAPTER_ROUTE, WPMCP_ROUTE].some((one) => route === one || route.endsWith(`/${one}`));
}
