import { defineFix } from '../fix.ts';

export const choosePermalinks = defineFix({
  id: 'choose-permalinks',
  file: 'wp-admin',
  place: 'Settings > Permalinks',
  says: 'Choose this under Settings > Permalinks and save',
  snippet: 'wordpress/choose-permalinks.txt',
  caveat: 'The addresses of existing posts change; WordPress redirects the old ones.',
  docs: 'https://wordpress.org/documentation/article/settings-permalinks-screen/',
});
