import { defineFix } from '../fix.ts';

export const apacheRestToWordpress = defineFix({
  id: 'apache-rest-to-wordpress',
  server: 'apache',
  file: '.htaccess',
  place: 'at the top',
  says: 'Send REST requests straight to WordPress, past all other rules of the file',
  snippet: 'apache/apache-rest-to-wordpress.htaccess',
  caveat: 'RedirectMatch and rules of the virtual host come before it; look for "wp-json" there.',
  docs: 'https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_end',
});
