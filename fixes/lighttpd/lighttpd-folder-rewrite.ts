import { defineFix } from '../fix.ts';

export const lighttpdFolderRewrite = defineFix({
  id: 'lighttpd-folder-rewrite',
  server: 'lighttpd',
  file: 'lighttpd.conf',
  place: 'at the end',
  says: 'Send every address in the folder of WordPress that is no file to it; what is at the root stays as it is',
  snippet: 'lighttpd/lighttpd-folder-rewrite.conf',
  caveat: 'mod_rewrite has to be among server.modules (lighty-enable-mod rewrite).',
  docs: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_rewrite',
});
