import { defineFix, type Fix } from '../fix.ts';

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
    id: 'mend-expire-filter',
    file: 'the plugin or theme that adds the filter jwt_auth_expire',
    place: 'in the function of the filter',
    says: 'Return the moment of expiry, not a number of seconds',
    snippet: 'wp-config/expire-filter.php',
    after: 'Log in again.',
  }),
];
