import { defineCause } from '../cause.ts';
import { isOfWordPress, isPromised, unfoundMetadata } from '../signs/oauth.ts';

export const wellKnownKeptByServer = defineCause({
  id: 'well-known-kept-by-server',
  layer: 'web-server',
  order: 258,
  says: 'The web server answers for /.well-known/ itself, so that the OAuth metadata of the MCP server are not found',
  short: '/.well-known/ kept',
  symptom:
    'The MCP client says that it cannot find out how to log in; in the logs of the server is a 404 or 403 for /.well-known/oauth-….',
  explains: ['validate'],
  shownBy: [
    unfoundMetadata(
      'the answer is not of WordPress, which would have them',
      // What is out of order for a while says nothing of who answers there.
      (exchange) => (exchange.response?.status ?? 500) < 500 && !isOfWordPress(exchange),
    ),
    isPromised,
  ],
  fixes: [
    'nginx-well-known-to-wordpress',
    'apache-well-known-to-wordpress',
    'give-mcp-login',
    'ask-the-host',
  ],
});
