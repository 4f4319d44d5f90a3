import { defineFix, type Fix } from '../fix.ts';

const debugDocs = 'https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/';
const place = 'above the line "That\'s all, stop editing"';

export const wpConfigFixes: Fix[] = [
  defineFix({
    id: 'define-secret',
    file: 'wp-config.php',
    place,
    says: 'Define the secret that signs the tokens, with a long random value in place of the words',
    snippet: 'wp-config/secret.php',
    after: 'Tokens issued before no longer hold: log in again. A random value: openssl rand -base64 48',
    caveat: 'Below "require_once ABSPATH . \'wp-settings.php\'" it comes too late.',
    docs: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
  }),
  defineFix({
    id: 'align-home',
    file: 'wp-config.php',
    place,
    says: 'Let the site have one address, the one that clients use, with the same scheme, host and port',
    snippet: 'wp-config/home.php',
    after: 'Log in again: tokens name the address they were issued at.',
    docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
  }),
  defineFix({
    id: 'log-errors',
    file: 'wp-config.php',
    place,
    says: 'Let PHP write its errors into wp-content/debug.log, repeat the request, and read the last lines there',
    snippet: 'wp-config/log-errors.php',
    after:
      'They name the file and the line. Switch that plugin or theme off, or update it; then remove the lines.',
    docs: debugDocs,
  }),
  defineFix({
    id: 'hide-notices',
    file: 'wp-config.php',
    place,
    says: 'Do not show notices to visitors',
    snippet: 'wp-config/hide-notices.php',
    after: 'Then mend what they complain of: the notice names the file and the line.',
    caveat: 'Remove any other line that defines WP_DEBUG_DISPLAY.',
    docs: debugDocs,
  }),
  defineFix({
    id: 'save-without-byte-order-mark',
    file: 'wp-config.php',
    place: 'its very first bytes',
    says: 'Save the file as UTF-8 without a byte order mark',
    after: 'Still there: look at the functions.php of the theme, and at the files of the plugins.',
  }),
  defineFix({
    id: 'mend-expire-filter',
    file: 'the plugin or theme that adds the filter jwt_auth_expire',
    place: 'in the function of the filter',
    says: 'Return the moment of expiry, not a number of seconds',
    snippet: 'wp-config/expire-filter.php',
    after: 'Log in again.',
  }),
];
