import { defineFix } from '../fix.ts';

/** An address that nothing else of the site has: whichever way it comes out, no page is any different. */
export const findHtaccessRead = defineFix({
  id: 'find-htaccess-read',
  server: 'any',
  file: '.htaccess',
  place: 'at the top',
  says: 'Find out whether the server reads this file',
  snippet: 'site-files/find-htaccess-read.htaccess',
  after:
    'Open {{site_url}}/htaccess-is-read in a browser: "Gone" (410) shows that the file is read, so a proxy in front or a plugin is next; "Not found" (404) that another one is read, or none.',
  caveat:
    'Take these lines out again. Where none is read, the virtual host says AllowOverride None: the lines of .htaccess belong there.',
  docs: 'https://httpd.apache.org/docs/2.4/howto/htaccess.html',
});
