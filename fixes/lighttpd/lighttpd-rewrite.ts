import { defineFix } from '../fix.ts';

export const lighttpdRewrite = defineFix({
  id: 'lighttpd-rewrite',
  server: 'lighttpd',
  file: 'lighttpd.conf',
  place: 'at the end',
  says: 'Send every address that is no file to WordPress',
  snippet: 'lighttpd/lighttpd-rewrite.conf',
  caveat:
    'mod_rewrite has to be among server.modules (lighty-enable-mod rewrite). If there is such a line already, put this one in its place.',
  docs: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_rewrite',
});
