import { defineFix } from '../fix.ts';

export const pinHome = defineFix({
  id: 'pin-home',
  file: 'wp-content/mu-plugins/jwt-home.php',
  place: 'as a new file',
  says: 'Give the site one address under REST, whatever a plugin for languages or domains says',
  snippet: 'mu-plugins/pin-home.php',
  after: 'Log in again: tokens name the address they were issued at.',
  docs: 'https://developer.wordpress.org/reference/hooks/home_url/',
});
