import { defineFix } from '../fix.ts';

export const savePermalinks = defineFix({
  id: 'save-permalinks',
  server: 'apache',
  file: 'wp-admin',
  place: 'Settings > Permalinks',
  says: 'Save the permalinks once more, changing nothing',
  caveat:
    'WordPress (5.6 or later) writes its rules into .htaccess anew. Lines of your own between "# BEGIN WordPress" and "# END WordPress" are lost.',
  risk: null,
  undo: null,
  docs: 'https://wordpress.org/documentation/article/settings-permalinks-screen/',
});
