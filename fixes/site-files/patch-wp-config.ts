import { defineFix } from '../fix.ts';

/** Its lines are the diff of the file that was given. */
export const patchWpConfig = defineFix({
  id: 'patch-wp-config',
  server: 'any',
  file: 'wp-config.php',
  place: 'as this diff shows',
  says: 'Change the line of wp-config.php that is at fault',
});
