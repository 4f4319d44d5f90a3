import { isServed, isSessionMissed } from '../../evidence/clients/asked.ts';
import { SESSION_HEADER } from '../../evidence/clients/mcp-initialize.ts';
import { headerOf, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, weakly } from '../signs/common.ts';

export const mcpSessionHeaderMissing = defineCause({
  id: 'mcp-session-header-missing',
  layer: 'web-server',
  order: 249,
  says: 'The answer of the MCP server comes without Mcp-Session-Id, and the server wants it with every request: the web server, a proxy or code on the site removes the header',
  short: 'MCP session lost',
  symptom:
    'The MCP client connects, and its next request is answered 400: Missing Mcp-Session-Id header (-32600).',
  explains: ['validate'],
  shownBy: [
    inPassing(
      ['as-client'],
      'the MCP server answers initialize, and no Mcp-Session-Id arrives',
      (exchange, { site }) =>
        site.as === 'mcp' && isServed(exchange) && headerOf(exchange, SESSION_HEADER) === null,
    ),
    [
      ...inPassing(
        ['mcp-ping'],
        'the server says that it misses the session',
        (exchange) => !isServed(exchange) && isSessionMissed(exchange),
      ),
      ...weakly(
        ...inPassing(
          ['mcp-ping'],
          'the next request is refused',
          (exchange) => statusOf(exchange) === 400 && !isSessionMissed(exchange),
        ),
      ),
    ],
  ],
  fixes: ['keep-mcp-session-header'],
});
