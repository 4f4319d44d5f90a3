import { defineFix } from '../fix.ts';

export const findHeaderEater = defineFix({
  id: 'find-header-eater',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch the plugins off one by one, but for the JWT plugin, until the header arrives: the last one takes it away',
  caveat:
    'Look for HTTP_AUTHORIZATION in wp-content/mu-plugins, in the theme, in wp-config.php and in a file that auto_prepend_file names as well.',
});
