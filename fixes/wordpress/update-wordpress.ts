import { defineFix } from '../fix.ts';

export const updateWordpress = defineFix({
  id: 'update-wordpress',
  file: 'wp-admin',
  place: 'Dashboard > Updates',
  says: 'Update WordPress: application passwords came with 5.6 (December 2020)',
  access: 'wp-admin',
  minutes: 10,
  risk: 'Make a backup of the files and the database first: themes and plugins as old as that may not work with the new version.',
  undo: 'Put the backup back.',
});
