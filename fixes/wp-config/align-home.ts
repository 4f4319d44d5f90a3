import { defineFix } from '../fix.ts';

export const alignHome = defineFix({
  id: 'align-home',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Where no line sets WP_HOME, give the site the address that clients use',
  snippet: 'wp-config/align-home.php',
  after: 'Log in again: tokens name the address they were issued at.',
  docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
});
