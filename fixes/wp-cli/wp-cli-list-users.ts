import { defineFix } from '../fix.ts';

export const wpCliListUsers = defineFix({
  id: 'wp-cli-list-users',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'List the users from a shell on the server',
  snippet: 'wp-cli/wp-cli-list-users.sh',
  docs: 'https://developer.wordpress.org/cli/commands/',
});
