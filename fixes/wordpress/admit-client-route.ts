import { defineFix } from '../fix.ts';

export const admitClientRoute = defineFix({
  id: 'admit-client-route',
  file: 'wp-admin',
  place: 'the settings of the plugin that answered',
  says: 'In the plugin whose code the answer has, admit the route that check 05 names, or the role of this user',
  caveat:
    'An MCP server may have a permission of its own: rest_forbidden then means that this user may not use it.',
});
