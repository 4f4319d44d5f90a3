import { isChallenge, metadataAddress } from '../../evidence/clients/oauth.ts';
import { textsOf } from '../../evidence/read.ts';
import { defineCause } from '../cause.ts';
import { inPassing } from '../signs/common.ts';

export const oauthChallengeMissing = defineCause({
  id: 'oauth-challenge-missing',
  layer: 'plugin',
  order: 399,
  severity: 'warn',
  says: 'The MCP server wants a login, which is no fault, and its 401 has no WWW-Authenticate, so no client can ask for one by OAuth: MCP Adapter alone comes so',
  short: 'no OAuth challenge',
  symptom:
    'A client that logs in by OAuth (a connector of Claude or ChatGPT) stops with "cannot connect"; one that is given a login works.',
  explains: ['validate'],
  shownBy: [
    inPassing(
      ['mcp-initialize'],
      'the server wants a login, and names nobody who gives one',
      (exchange, { exchanges }) => isChallenge(exchange) && metadataAddress({ exchanges }) === null,
    ),
    inPassing(['index'], 'the index lists the namespace of MCP', (_, facts) =>
      textsOf(facts.index().namespaces).includes('mcp'),
    ),
  ],
  fixes: ['give-mcp-login', 'install-mcp-oauth'],
});
