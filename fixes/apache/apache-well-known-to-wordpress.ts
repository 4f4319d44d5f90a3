import { defineFix } from '../fix.ts';

export const apacheWellKnownToWordpress = defineFix({
  id: 'apache-well-known-to-wordpress',
  server: 'apache',
  file: '.htaccess',
  place: 'at the top',
  says: 'Send what asks for OAuth metadata to WordPress, past the rules that keep addresses with a dot',
  snippet: 'apache/apache-well-known-to-wordpress.htaccess',
  caveat:
    'It is the .htaccess at the root of the host. RedirectMatch and rules of the virtual host come before it.',
  docs: 'https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_end',
});
