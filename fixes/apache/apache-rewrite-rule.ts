import { defineFix } from '../fix.ts';

export const apacheRewriteRule = defineFix({
  id: 'apache-rewrite-rule',
  server: 'apache',
  file: '.htaccess',
  place: 'at the top',
  says: 'Hand it on by a rewrite rule, which sets REDIRECT_HTTP_AUTHORIZATION; WordPress reads that as well',
  snippet: 'apache/apache-rewrite-rule.htaccess',
  caveat: 'Below the WordPress block it never runs, because that block ends rewriting. Never add the flag L.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewriterule',
});
