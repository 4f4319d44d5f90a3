import { keepForClient } from '../../evidence/clients/kept.ts';
import { testRequest } from '../as-client.ts';
import type { Probe } from '../probe.ts';

export const mcpInitialize: Probe = {
  id: 'mcp-initialize',
  order: 145,
  sends: 'POST initialize to the MCP server without credentials',
  tells: 'whether an MCP client is shown where to log in',
  expects: '401 with WWW-Authenticate, which names the OAuth metadata',
  uses: 'nothing',
  inName: 'mcp',
  request(context) {
    const request = testRequest(context);
    if (request === null) return null;
    const { authorization: _, ...headers } = request.headers as Record<string, string>;
    return { ...request, headers };
  },
  keep: keepForClient,
};
