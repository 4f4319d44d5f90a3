import { defineFix } from '../fix.ts';

export const agreeOnAddress = defineFix({
  id: 'agree-on-address',
  file: 'wp-config.php',
  place: 'above the line with "wp-settings.php"',
  says: 'Where no line sets WP_HOME, give WordPress the address that the web server leads to',
  snippet: 'wp-config/agree-on-address.php',
  after: 'Log in again: tokens name the address they were issued at.',
  caveat:
    'A plugin with a setting of its own for the domain or for https has to be told there. Where WP_SITEURL, or the WordPress Address of the settings, has the other name, change it alike.',
  docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
});
