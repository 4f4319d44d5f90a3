import type { Client } from './client.ts';
import { ADAPTER_ROUTE, INITIALIZE } from './mcp-initialize.ts';

const initialize = { method: 'POST', route: ADAPTER_ROUTE, body: INITIALIZE } as const;

export const mcp: Client = {
  id: 'mcp',
  name: 'an MCP client',
  // What fetch of Node.js calls itself, with which mcp-wordpress-remote and the SDK of MCP ask; others differ.
  userAgent: 'node',
  headers: { accept: 'application/json, text/event-stream', 'content-type': 'application/json' },
  login: 'application-password',
  takes: ['application-password', 'jwt'],
  test: { 'application-password': initialize, jwt: initialize },
  handshake:
    'POST initialize, whose answer has Mcp-Session-Id, which goes with all that follows, or none does where it is missing; DELETE ends the session. Without credentials: the 401 names in WWW-Authenticate where the OAuth metadata are, below /.well-known/ at the root of the host',
  unknown: 'A server with a route of its own is not found: the default one of MCP Adapter is asked',
  sources: [
    'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
    'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization',
    'https://github.com/WordPress/mcp-adapter/blob/trunk/includes/Transport/HttpTransport.php',
    'https://github.com/Automattic/mcp-wordpress-remote/blob/trunk/src/lib/wordpress-transport.ts',
  ],
};
