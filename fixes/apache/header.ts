import { defineFix, type Fix } from '../fix.ts';

const setenvif = 'https://httpd.apache.org/docs/2.4/mod/mod_setenvif.html#setenvif';
const host = {
  server: 'apache',
  file: 'Apache virtual host',
  place: 'above the line with "</VirtualHost>"',
} as const;
const restart = 'Reload Apache: systemctl reload apache2 (or httpd).';

/** The Authorization header, handed on to PHP: by .htaccess, then by what only the server's owner may edit. */
export const apacheHeaderFixes: Fix[] = [
  defineFix({
    id: 'apache-setenvif',
    server: 'apache',
    file: '.htaccess',
    place: 'at the top',
    says: 'Hand the header on to PHP yourself',
    snippet: 'apache/setenvif.htaccess',
    after: 'Nothing to restart.',
    caveat: 'A host that ignores .htaccess (AllowOverride None) needs the line in the virtual host.',
    docs: setenvif,
  }),
  defineFix({
    id: 'apache-setenvif-lower-case',
    server: 'apache',
    file: '.htaccess',
    place: 'at the top',
    says: 'The same with the lower-case name of the header',
    snippet: 'apache/setenvif-lower-case.htaccess',
    after: 'Nothing to restart.',
    caveat: 'Apache itself does not mind the case; some servers that imitate it do.',
    docs: setenvif,
  }),
  defineFix({
    id: 'apache-rewrite-rule',
    server: 'apache',
    file: '.htaccess',
    place: 'at the top',
    says: 'Hand it on by a rewrite rule, which sets REDIRECT_HTTP_AUTHORIZATION; WordPress reads that as well',
    snippet: 'apache/rewrite-rule.htaccess',
    after: 'Nothing to restart.',
    caveat:
      'Below the WordPress block it never runs, because that block ends rewriting. Never add the flag L.',
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewriterule',
  }),
  defineFix({
    id: 'apache-vhost-setenvif',
    ...host,
    says: 'Where .htaccess is not read, hand the header on in the virtual host',
    snippet: 'apache/setenvif.htaccess',
    after: restart,
    docs: setenvif,
  }),
  defineFix({
    id: 'apache-vhost-cgipassauth',
    ...host,
    says: 'Or let Apache itself pass the header on, to PHP-FPM, FastCGI and CGI',
    snippet: 'apache/vhost-cgipassauth.conf',
    after: restart,
    caveat: 'In .htaccess the same line does nothing on some servers, and is an error 500 on others.',
    docs: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
  }),
  defineFix({
    id: 'fcgid-pass-header',
    ...host,
    says: 'Or, where mod_fcgid runs PHP, have it pass the header on',
    snippet: 'apache/fcgid-pass-header.conf',
    after: restart,
    docs: 'https://httpd.apache.org/mod_fcgid/mod/mod_fcgid.html#fcgidpassheader',
  }),
  defineFix({
    id: 'proxyfcgi-setenvif',
    ...host,
    says: 'Or, where PHP-FPM runs it, give PHP the header by name',
    snippet: 'apache/proxyfcgi-setenvif.conf',
    after: restart,
    docs: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy_fcgi.html#proxyfcgisetenvif',
  }),
];
