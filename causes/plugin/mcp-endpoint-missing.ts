import { isMcpListed, isServed } from '../../evidence/clients/asked.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { codeOf, isHtml, statusOf, textsOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing, shows } from '../signs/common.ts';

/**
 * WordPress knows no such route, or a page came: where a folder is left out, the front page of the site. Where the index
 * lists a server, a page is of somebody in front of it.
 */
const isMissing = (exchange: Exchange, facts: Facts) =>
  facts.site.as === 'mcp' &&
  (codeOf(exchange) === 'rest_no_route' ||
    (statusOf(exchange) === 200 && isHtml(exchange) && !isMcpListed(facts)));

/** An index that was not read lists nothing, and says nothing. */
const isUnlisted = (facts: Facts) => textsOf(facts.index().namespaces).length > 0 && !isMcpListed(facts);

export const mcpEndpointMissing = defineCause({
  id: 'mcp-endpoint-missing',
  layer: 'plugin',
  order: 398,
  says: 'There is no MCP server where clients look for one: MCP Adapter is not active, or its server has a route of its own',
  short: 'MCP server missing',
  symptom: 'The MCP client says that it cannot connect, or that the answer is no JSON.',
  explains: ['validate'],
  shownBy: [
    inPassing(['as-client', 'mcp-initialize'], 'initialize finds no MCP server', isMissing),
    [
      {
        ...shows('index', 'the index lists no namespace mcp', (_, facts) => isUnlisted(facts)),
        isWorthAsking: () => false,
      },
      ...inPassing(['as-client-twin'], 'nor is one found under our own name', isMissing),
    ],
  ],
  refutedBy: inPassing(['as-client-twin'], 'under our own name there is one', isServed),
  fixes: ['install-mcp-adapter', 'name-mcp-route'],
  isFitting: (fix, facts) => fix !== 'install-mcp-adapter' || !isMcpListed(facts),
});
