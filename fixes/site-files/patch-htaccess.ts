import { defineFix } from '../fix.ts';

/** Its lines are the diff of the file that was given. */
export const patchHtaccess = defineFix({
  id: 'patch-htaccess',
  server: 'any',
  file: '.htaccess',
  place: 'as this diff shows',
  says: 'Change the line of .htaccess that is at fault',
});
