import { keepForClient } from '../../evidence/clients/kept.ts';
import { PING, SESSION_HEADER } from '../../evidence/clients/mcp-initialize.ts';
import { headerOf } from '../../evidence/read.ts';
import { testRequest } from '../as-client.ts';
import type { Probe } from '../probe.ts';

/** A server may have no sessions; whether this one has shows only where a client goes on without. */
export const mcpPing: Probe = {
  id: 'mcp-ping',
  order: 144,
  sends: 'POST ping to the MCP server, where its answer to initialize has no Mcp-Session-Id',
  tells: 'whether a client can go on without a session',
  expects: '200 with JSON',
  uses: 'token',
  inName: 'mcp',
  request(context) {
    const isBegun = headerOf(context.evidence.exchanges['as-client'], SESSION_HEADER) !== null;
    const request = isBegun ? null : testRequest(context);
    return request && { ...request, body: PING };
  },
  keep: keepForClient,
};
