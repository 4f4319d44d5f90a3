import { SESSION_HEADER } from '../../evidence/clients/mcp-initialize.ts';
import { headerOf } from '../../evidence/read.ts';
import { testRequest } from '../as-client.ts';
import type { Probe } from '../probe.ts';

/** The server keeps a session for a day; of a visit none is left. */
export const mcpSessionEnd: Probe = {
  id: 'mcp-session-end',
  order: 148,
  sends: 'DELETE of the session that initialize began',
  tells: 'whether the session of MCP is gone again',
  expects: '200',
  uses: 'token',
  inName: 'mcp',
  request(context) {
    const session = headerOf(context.evidence.exchanges['as-client'], SESSION_HEADER);
    const request = testRequest(context);
    if (session === null || request === null) return null;
    return {
      ...request,
      method: 'DELETE',
      headers: { ...request.headers, [SESSION_HEADER]: session },
      body: null,
    };
  },
};
