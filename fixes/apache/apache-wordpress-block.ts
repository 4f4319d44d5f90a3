import { defineFix } from '../fix.ts';

export const apacheWordpressBlock = defineFix({
  id: 'apache-wordpress-block',
  server: 'apache',
  file: '.htaccess',
  place: 'in place of the whole WordPress block',
  says: 'Write the rules that WordPress would write',
  snippet: 'apache/apache-wordpress-block.htaccess',
  caveat: 'If nothing changes, .htaccess is not read (AllowOverride None) or mod_rewrite is off.',
  docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/httpd/',
});
