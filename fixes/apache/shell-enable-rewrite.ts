import { defineFix } from '../fix.ts';

export const shellEnableRewrite = defineFix({
  id: 'shell-enable-rewrite',
  server: 'apache',
  file: 'shell',
  place: 'as root',
  says: 'Switch mod_rewrite on, on Debian and Ubuntu',
  snippet: 'apache/shell-enable-rewrite.sh',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html',
});
