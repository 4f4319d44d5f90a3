import { defineFix, type Fix } from '../fix.ts';

const docs = 'https://developer.wordpress.org/cli/commands/';

/** The same as in wp-admin, for a shell on the server. */
export const wpCliFixes: Fix[] = [
  command('wp-cli-permalinks', 'permalinks', 'Or from a shell on the server'),
  command('wp-cli-activate-plugin', 'activate-plugin', 'Or from a shell on the server'),
  command('wp-cli-secret', 'secret', 'Or from a shell on the server'),
  command('wp-cli-list-users', 'list-users', 'Or list the users from a shell on the server'),
  command(
    'wp-cli-give-role',
    'give-role',
    'Or from a shell on the server, with the username in place of USER',
  ),
];

function command(id: Fix['id'], file: string, says: string): Fix {
  return defineFix({
    id,
    says,
    file: 'shell',
    place: 'in the folder of WordPress',
    snippet: `wp-cli/${file}.sh`,
    docs,
  });
}
