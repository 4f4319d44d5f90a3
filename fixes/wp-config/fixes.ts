import { defineFix, type Fix } from '../fix.ts';
import type { FixId } from '../ids.ts';

const debugDocs = 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/';

/** The one line that every wp-config.php has: many lack the comment "That's all, stop editing". */
const above = 'above the line with "wp-settings.php"';

export const wpConfigFixes: Fix[] = [
  config('define-secret', above, {
    says: 'Define the secret that signs the tokens, with a long random value in place of the words',
    snippet: 'wp-config/secret.php',
    after: 'Tokens issued before no longer hold: log in again. A random value: openssl rand -base64 48',
    caveat:
      'Any other line that defines it has to go. Below the line that loads WordPress it comes too late.',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  config('align-home-in-place', 'in place of every line with "\'WP_HOME\'"', {
    says: 'Let the site have one address, the one that clients use, with the same scheme, host and port',
    snippet: 'wp-config/home.php',
    after: 'Log in again: tokens name the address they were issued at.',
    docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
  }),
  config('align-home', above, {
    says: 'Where no such line is, add it',
    snippet: 'wp-config/home.php',
    after: 'Log in again: tokens name the address they were issued at.',
    docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
  }),
  config('log-errors', 'in place of every line with "\'WP_DEBUG\'"', {
    says: 'Let PHP write its errors into wp-content/debug.log, repeat the request, and read the last lines there',
    snippet: 'wp-config/log-errors.php',
    after:
      'They name the file and the line. Switch that plugin or theme off, or update it; then put the old line back.',
    docs: debugDocs,
  }),
  config('hide-notices-in-place', 'in place of every line with "WP_DEBUG_DISPLAY"', {
    says: 'Do not show notices to visitors',
    snippet: 'wp-config/hide-notices-in-place.php',
    after: 'Then mend what they complain of: the notice names the file and the line.',
    docs: debugDocs,
  }),
  config('hide-notices', above, {
    says: 'Where no such line is, add it',
    snippet: 'wp-config/hide-notices.php',
    after: 'Then mend what they complain of: the notice names the file and the line.',
    docs: debugDocs,
  }),
  config('switch-off-zlib', above, {
    says: 'Switch off the compression of PHP: the web server compresses by itself',
    snippet: 'wp-config/zlib.php',
    docs: 'https://www.php.net/manual/en/zlib.configuration.php',
  }),
  defineFix({
    id: 'save-without-byte-order-mark',
    file: 'wp-config.php',
    says: 'Or save the file as UTF-8 without a byte order mark, in an editor that offers it',
    after: 'Still there: look at the functions.php of the theme, and at the files of the plugins.',
    docs: 'https://www.w3.org/International/questions/qa-byte-order-mark',
  }),
];

function config(id: FixId, place: NonNullable<Fix['place']>, rest: Pick<Fix, 'says'> & Partial<Fix>): Fix {
  return defineFix({ id, file: 'wp-config.php', place, ...rest });
}
