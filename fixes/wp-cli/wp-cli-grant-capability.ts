import { defineFix } from '../fix.ts';

export const wpCliGrantCapability = defineFix({
  id: 'wp-cli-grant-capability',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Give the role back the right that a plugin for roles has taken from it',
  snippet: 'wp-cli/wp-cli-grant-capability.sh',
  docs: 'https://developer.wordpress.org/cli/commands/cap/add/',
});
