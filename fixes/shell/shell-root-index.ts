import { defineFix } from '../fix.ts';

export const shellRootIndex = defineFix({
  id: 'shell-root-index',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Put an index.php that leads to WordPress into the folder of the site, unless one is there',
  snippet: 'shell/shell-root-index.sh',
  caveat: 'Not where another application is meant to answer there.',
  docs: 'https://developer.wordpress.org/advanced-administration/server/wordpress-in-directory/',
});
