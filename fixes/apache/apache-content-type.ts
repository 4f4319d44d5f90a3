import { defineFix } from '../fix.ts';

export const apacheContentType = defineFix({
  id: 'apache-content-type',
  server: 'apache',
  file: '.htaccess',
  place: 'in place of every line with "set Content-Type"',
  says: 'Leave the Content-Type to the application',
  snippet: 'apache/apache-content-type.conf',
  caveat: 'Where the type of certain files is set: keep the line, within <FilesMatch> for these.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header',
});
