import { defineFix } from '../fix.ts';

export const lighttpdKeepAuthorization = defineFix({
  id: 'lighttpd-keep-authorization',
  server: 'lighttpd',
  file: 'lighttpd.conf',
  place: 'in place of every line with "setenv.set-request-header"',
  says: 'Remove the line that empties the header; lighttpd itself hands it on to PHP',
  snippet: 'lighttpd/lighttpd-keep-authorization.conf',
  caveat: 'If that line sets other headers too, take out Authorization alone.',
  docs: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_setenv',
});
