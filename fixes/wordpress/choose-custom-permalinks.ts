import { defineFix } from '../fix.ts';

export const chooseCustomPermalinks = defineFix({
  id: 'choose-custom-permalinks',
  file: 'wp-admin',
  place: 'Settings > Permalinks',
  says: 'Where WordPress puts /index.php before the choices, type the structure yourself and save',
  snippet: 'wordpress/choose-custom-permalinks.txt',
  caveat: 'Only where the web server passes such addresses on to WordPress; else every page answers 404.',
  docs: 'https://wordpress.org/documentation/article/settings-permalinks-screen/',
});
