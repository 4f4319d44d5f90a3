import { defineFix } from '../fix.ts';

/** Its lines are the diff of the file that was given. */
export const patchNginx = defineFix({
  id: 'patch-nginx',
  server: 'any',
  file: 'nginx server block',
  place: 'as this diff shows',
  says: 'Change the line of the nginx configuration that is at fault',
});
