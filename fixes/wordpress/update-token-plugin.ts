import { defineFix } from '../fix.ts';

export const updateTokenPlugin = defineFix({
  id: 'update-token-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Update the plugin that serves OAuth (Enable Mastodon Apps before 0.9 answers so), or deactivate it: it refuses what is no token of its own',
  caveat: 'Its own clients have to connect once more where it was deactivated.',
});
