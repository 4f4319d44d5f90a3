import { defineFix } from '../fix.ts';

export const wpCliActivatePlugin = defineFix({
  id: 'wp-cli-activate-plugin',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Install and activate the JWT plugin from a shell on the server',
  snippet: 'wp-cli/wp-cli-activate-plugin.sh',
  docs: 'https://developer.wordpress.org/cli/commands/',
});
