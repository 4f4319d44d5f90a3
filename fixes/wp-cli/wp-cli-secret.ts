import { defineFix } from '../fix.ts';

export const wpCliSecret = defineFix({
  id: 'wp-cli-secret',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Define a random secret from a shell on the server',
  snippet: 'wp-cli/wp-cli-secret.sh',
  docs: 'https://developer.wordpress.org/cli/commands/',
});
