import { defineFix } from '../fix.ts';

export const wpCliPermalinks = defineFix({
  id: 'wp-cli-permalinks',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Choose pretty permalinks from a shell on the server',
  snippet: 'wp-cli/wp-cli-permalinks.sh',
  docs: 'https://developer.wordpress.org/cli/commands/',
});
