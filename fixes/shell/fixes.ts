import { defineFix, type Fix } from '../fix.ts';
import type { FixId } from '../ids.ts';

const relog = 'Tokens issued before no longer hold: log in again.';

/** One command for whoever has a shell on the server. */
export const shellFixes: Fix[] = [
  shell('shell-secret', 'secret', {
    says: 'Write a new random secret into wp-config.php, above the line that loads WordPress, in place of any other',
    after: relog,
    caveat:
      'It looks for JWT_AUTH_SECRET_KEY line by line: a definition over several lines is for your hands.',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  shell('shell-move-secret', 'move-secret', {
    says: 'Move the secret above the line that loads WordPress; its value stays',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  shell('shell-byte-order-mark', 'byte-order-mark', {
    says: 'Remove the mark from every PHP file that begins with it',
    caveat: 'It needs GNU grep and sed, as on Linux.',
    docs: 'https://www.w3.org/International/questions/qa-byte-order-mark',
  }),
  shell('shell-end-maintenance', 'end-maintenance', {
    says: 'If the update was broken off, remove the mark that it left',
    after: 'Then run the update again under Dashboard > Updates.',
    caveat: 'Not while an update is running.',
    docs: 'https://developer.wordpress.org/reference/functions/wp_maintenance/',
  }),
  shell('shell-htaccess', 'htaccess', {
    says: 'Put .htaccess aside and write the rules of WordPress anew',
    after: 'Nothing to restart. Bring back your own lines from .htaccess.broken one by one.',
    caveat: "Apache's error log names the line that it does not understand.",
    docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/httpd/',
  }),
  shell('shell-enable-rewrite', 'enable-rewrite', {
    place: 'as root',
    says: 'Switch mod_rewrite on, on Debian and Ubuntu',
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html',
    server: 'apache',
  }),
  shell('shell-restart-php', 'restart-php', {
    place: 'as root',
    says: 'Start PHP-FPM again, on Debian and Ubuntu; elsewhere the service is called php-fpm',
    docs: 'https://www.php.net/manual/en/install.fpm.php',
  }),
];

function shell(id: FixId, file: string, rest: Pick<Fix, 'says'> & Partial<Fix>): Fix {
  return defineFix({
    id,
    file: 'shell',
    place: 'in the folder of WordPress',
    snippet: `shell/${file}.sh`,
    ...rest,
  });
}
