import { defineFix } from '../fix.ts';

export const agreeOnAddressInPlace = defineFix({
  id: 'agree-on-address-in-place',
  file: 'wp-config.php',
  place: 'in place of every line with "\'WP_HOME\'"',
  says: 'Give WordPress the address that the web server leads to, so that it no longer leads away from there',
  snippet: 'wp-config/agree-on-address.php',
  after: 'Log in again: tokens name the address they were issued at.',
  docs: 'https://developer.wordpress.org/advanced-administration/upgrade/migrating/',
});
