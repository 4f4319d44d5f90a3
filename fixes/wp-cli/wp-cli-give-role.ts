import { defineFix } from '../fix.ts';

export const wpCliGiveRole = defineFix({
  id: 'wp-cli-give-role',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Give the user a role that may write, from a shell on the server; put the username in place of USER',
  snippet: 'wp-cli/wp-cli-give-role.sh',
  docs: 'https://developer.wordpress.org/cli/commands/',
});
