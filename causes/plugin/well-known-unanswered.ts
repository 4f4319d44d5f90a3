import { defineCause } from '../cause.ts';
import { isOfWordPress, isPromised, unfoundMetadata } from '../signs/oauth.ts';

export const wellKnownUnanswered = defineCause({
  id: 'well-known-unanswered',
  layer: 'plugin',
  order: 401,
  says: 'WordPress answers the address of the OAuth metadata with a page or a redirect: the plugin that promises them does not answer there',
  short: 'OAuth metadata missing',
  symptom:
    'The MCP client says that the metadata are malformed or unavailable; the address leads to the home page or to "not found".',
  explains: ['validate'],
  shownBy: [unfoundMetadata('WordPress answers, and not with the metadata', isOfWordPress), isPromised],
  fixes: ['update-oauth-plugin', 'give-mcp-login'],
});
