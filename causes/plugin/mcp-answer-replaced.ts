import { isMcpListed, isServed } from '../../evidence/clients/asked.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isHtml, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { layerOf } from '../layers.ts';
import { inPassing, trouble } from '../signs/common.ts';

const isPage = (exchange: Exchange | undefined, { site }: Pick<Facts, 'site'>) =>
  site.as === 'mcp' && statusOf(exchange) === 200 && isHtml(exchange);

export const mcpAnswerReplaced = defineCause({
  id: 'mcp-answer-replaced',
  layer: 'plugin',
  layerIn: (facts) => layerOf(facts.exchanges['as-client'] ? 'as-client' : 'mcp-initialize', facts),
  order: 407,
  says: 'The plugin of the MCP server is active, and something in front of it answers its clients with a web page',
  short: 'page in place of MCP',
  symptom: 'The MCP client says that the answer is no JSON, or that it cannot connect.',
  explains: ['validate'],
  shownBy: [
    inPassing(['index'], 'the index lists a server of MCP', (_, facts) => isMcpListed(facts)),
    trouble(
      ...inPassing(
        ['as-client', 'mcp-initialize'],
        'initialize is answered with a web page, which the server does not send',
        isPage,
      ),
    ),
  ],
  supportedBy: trouble(...inPassing(['as-client-twin'], 'so it is under our own name', isPage)),
  refutedBy: inPassing(['as-client-twin'], 'under our own name the server answers', isServed),
  fixes: ['let-post-reach-mcp', 'find-the-answering-plugin'],
});
