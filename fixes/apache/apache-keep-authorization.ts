import { defineFix } from '../fix.ts';

export const apacheKeepAuthorization = defineFix({
  id: 'apache-keep-authorization',
  server: 'apache',
  file: '.htaccess',
  place: 'in place of every line with "RequestHeader unset Authorization"',
  says: 'Hand the header on to PHP, in place of the line that removes it',
  snippet: 'apache/apache-setenvif.htaccess',
  caveat:
    'The line may stand in the virtual host, or in a file that it includes: mod_headers removes the header there as well.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#requestheader',
});
