import { defineFix, type Fix } from '../fix.ts';

const top = 'first lines of the file, above "# BEGIN WordPress"';

export const apacheFixes: Fix[] = [
  defineFix({
    id: 'apache-setenvif',
    server: 'apache',
    file: '.htaccess',
    place: top,
    says: 'Hand the header on to PHP yourself',
    snippet: 'apache/setenvif.htaccess',
    after: 'Nothing to restart. In the vhost instead of .htaccess: restart Apache.',
    caveat: 'A host that ignores .htaccess (AllowOverride None) needs the line in the vhost.',
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
  }),
  defineFix({
    id: 'apache-setenvif-lower-case',
    server: 'apache',
    file: '.htaccess',
    place: top,
    says: 'The same with the lower-case name of the header, in place of the line before',
    snippet: 'apache/setenvif-lower-case.htaccess',
    caveat: 'Apache itself does not mind the case; some servers that imitate it do.',
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif',
  }),
  defineFix({
    id: 'apache-rewrite-rule',
    server: 'apache',
    file: '.htaccess',
    place: top,
    says: 'Hand it on by a rewrite rule, which sets REDIRECT_HTTP_AUTHORIZATION; WordPress reads that as well',
    snippet: 'apache/rewrite-rule.htaccess',
    caveat:
      'Below the WordPress block it never runs, because that block ends rewriting. Never add the flag L.',
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewriterule',
  }),
  defineFix({
    id: 'apache-wordpress-block',
    server: 'apache',
    file: '.htaccess',
    place: 'in the folder of WordPress, after any lines of your own',
    says: 'Write the rules that WordPress would write',
    snippet: 'apache/wordpress-block.htaccess',
    after: 'If nothing changes, mod_rewrite is off (a2enmod rewrite) or AllowOverride is None.',
    caveat: 'For a WordPress in a sub-directory, RewriteBase and the last rule carry its path.',
    docs: 'https://developer.wordpress.org/advanced-administration/server/web-server/httpd/',
  }),
];
