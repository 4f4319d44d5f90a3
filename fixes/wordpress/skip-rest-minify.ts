import { defineFix } from '../fix.ts';

export const skipRestMinify = defineFix({
  id: 'skip-rest-minify',
  file: 'wp-admin',
  place: 'the settings of that plugin',
  says: 'In the plugin for speed, caching or translation that minifies or rewrites HTML, except addresses with wp-json, or switch "Minify HTML" off',
});
