import { isMcpListed, isServed, testOf } from '../../evidence/clients/asked.ts';
import { clients } from '../../evidence/clients/index.ts';
import { isChallenge } from '../../evidence/clients/oauth.ts';
import { isClosedByPage } from '../../evidence/closed.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Facts } from '../../evidence/facts.ts';
import { isBlocked } from '../../evidence/gatekeepers.ts';
import { isRestAnswer, statusOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { layerOf } from '../layers.ts';
import { blocked, inPassing, trouble } from '../signs/common.ts';

const isPage = (exchange: Exchange) => isBlocked(exchange) || isClosedByPage(exchange);

/** The server itself answers a guest so, and asks for a login. */
const isNoChallenge = (exchange: Exchange) =>
  isPage(exchange) || (isRestAnswer(exchange) && statusOf(exchange) === 403 && !isChallenge(exchange));

const isRefused = (exchange: Exchange) =>
  isPage(exchange) || (isRestAnswer(exchange) && [401, 403].includes(statusOf(exchange) ?? 0));

/** Who is kept from the users is told as that. */
const isOfUsers = ({ site, ...facts }: Facts) =>
  site.as !== undefined && testOf(clients[site.as], { ...facts, site }).route.startsWith('wp/v2/users');

export const clientRouteClosed = defineCause({
  id: 'client-route-closed',
  layer: 'plugin',
  layerIn(facts) {
    const layer = layerOf(facts.exchanges['as-client'] ? 'as-client' : 'mcp-initialize', facts);
    return layer === 'wordpress' ? 'plugin' : layer;
  },
  order: 391,
  says: 'The route that this client asks is refused, to this user or to everybody, and the rest of the API answers',
  short: "client's route refused",
  symptom: 'The login works elsewhere; the client is answered 401 or 403 at its own route.',
  explains: ['validate'],
  shownBy: [
    trouble(
      ...inPassing(
        ['as-client'],
        'the route of the client is refused, where the login is accepted',
        (exchange, facts) => isRefused(exchange) && !isOfUsers(facts),
      ),
      ...inPassing(
        ['mcp-initialize'],
        'this refuses the route; the server itself would ask for a login',
        isNoChallenge,
      ),
    ),
    [
      ...trouble(
        ...inPassing(['as-client-twin'], 'so it is under our own name', (exchange) => isRefused(exchange)),
      ),
      ...inPassing(['index'], 'the index lists a server of MCP', (_, facts) => isMcpListed(facts)),
    ],
  ],
  refutedBy: [
    ...inPassing(['as-client-twin'], 'under our own name it is answered', isServed),
    ...inPassing(['plain-post'], 'every POST is refused', blocked('plain-post', '').holds),
  ],
  fixes: ['let-post-reach-mcp', 'admit-client-route', 'find-the-answering-plugin', 'ask-the-host'],
  isFitting: (fix, { site, exchanges }) => {
    const asked = exchanges['as-client'] ?? exchanges['mcp-initialize'];
    const isOfServer = isBlocked(asked);
    if (fix === 'let-post-reach-mcp') return site.as === 'mcp' && !isRestAnswer(asked);
    return fix === 'ask-the-host' ? isOfServer : !isOfServer;
  },
});
