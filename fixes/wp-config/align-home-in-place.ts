import { defineFix } from '../fix.ts';

export const alignHomeInPlace = defineFix({
  id: 'align-home-in-place',
  file: 'wp-config.php',
  place: 'in place of every line with "\'WP_HOME\'"',
  says: 'Let the site have one address, the one that clients use, with the same scheme, host and port',
  snippet: 'wp-config/align-home.php',
  after: 'Log in again: tokens name the address they were issued at.',
  docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
});
