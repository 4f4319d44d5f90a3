import { defineFix } from '../fix.ts';

export const switchRestOn = defineFix({
  id: 'switch-rest-on',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'In the plugin that closes the REST API, switch that off, or admit the role of the user and the route wp/v2/posts',
  snippet: 'wordpress/switch-rest-on.txt',
  caveat:
    'Where no plugin has such a setting, search the theme and wp-content/mu-plugins for the code of the answer.',
});
