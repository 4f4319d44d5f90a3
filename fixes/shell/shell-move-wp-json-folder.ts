import { defineFix } from '../fix.ts';

export const shellMoveWpJsonFolder = defineFix({
  id: 'shell-move-wp-json-folder',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Where a folder is called wp-json, move it aside: the API has none, and the server shows the folder in its place',
  snippet: 'shell/shell-move-wp-json-folder.sh',
  caveat:
    'Where there is none, nothing happens. A plugin that writes static copies of the site may make it again.',
  undo: 'Move it back: mv wp-json-aside wp-json.',
});
