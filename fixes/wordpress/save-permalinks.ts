import { defineFix } from '../fix.ts';

export const savePermalinks = defineFix({
  id: 'save-permalinks',
  file: 'wp-admin',
  place: 'Settings > Permalinks',
  says: 'Save the permalinks once more, changing nothing',
  caveat:
    'WordPress 5.6 and later then writes its rules into .htaccess, if it may write the file. Lines of your own between "# BEGIN WordPress" and "# END WordPress" are lost. On nginx this changes nothing.',
  docs: 'https://wordpress.org/documentation/article/settings-permalinks-screen/',
});
