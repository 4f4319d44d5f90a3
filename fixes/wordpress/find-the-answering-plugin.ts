import { defineFix } from '../fix.ts';

export const findTheAnsweringPlugin = defineFix({
  id: 'find-the-answering-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch off the plugins for security, login, maintenance and caching one by one until the API answers',
  after: 'Look in the settings of the last one for the REST API; then switch the others on again.',
  caveat: 'A snippet in functions.php of the theme, or in wp-content/mu-plugins, can answer so as well.',
});
