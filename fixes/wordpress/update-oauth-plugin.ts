import { defineFix } from '../fix.ts';

export const updateOauthPlugin = defineFix({
  id: 'update-oauth-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Update the plugin that is the OAuth server, and save Settings > Permalinks once',
  caveat:
    'Of two such plugins one alone answers at /.well-known/oauth-protected-resource; a site in a folder is asked at the root of its host all the same.',
});
