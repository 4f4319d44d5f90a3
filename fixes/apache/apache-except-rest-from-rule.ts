import { defineFix } from '../fix.ts';

export const apacheExceptRestFromRule = defineFix({
  id: 'apache-except-rest-from-rule',
  server: 'apache',
  file: '.htaccess',
  place: 'above the line with "R=30"',
  says: 'Except the REST API from the rule that redirects: put this condition right above it',
  snippet: 'apache/apache-except-rest-from-rule.htaccess',
  caveat: 'If several rules redirect, it goes above the one that changes the slash or the capitals.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewritecond',
});
