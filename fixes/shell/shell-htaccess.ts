import { defineFix } from '../fix.ts';

export const shellHtaccess = defineFix({
  id: 'shell-htaccess',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Put .htaccess aside and write the rules of WordPress anew',
  snippet: 'shell/shell-htaccess.sh',
  after: 'Nothing to restart. Bring back your own lines from .htaccess.broken one by one.',
  caveat: "Apache's error log names the line that it does not understand.",
  docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/httpd/',
});
