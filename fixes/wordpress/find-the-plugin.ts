import { defineFix } from '../fix.ts';

export const findThePlugin = defineFix({
  id: 'find-the-plugin',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch the plugins off one by one until the answers are clean: the last one prints the text',
  caveat: 'Its own settings may exempt the REST API: look there first in a plugin for caching or speed.',
  docs: 'https://wordpress.org/documentation/article/faq-troubleshooting/',
});
