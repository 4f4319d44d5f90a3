import { defineFix } from '../fix.ts';

export const apacheExceptRestFromAgentRule = defineFix({
  id: 'apache-except-rest-from-agent-rule',
  server: 'apache',
  file: '.htaccess',
  place: 'above the first line with "HTTP_USER_AGENT"',
  says: 'Except the REST API from the rule that refuses by User-Agent: put this condition right above its first condition',
  snippet: 'apache/apache-except-rest-from-agent-rule.htaccess',
  caveat: 'Where several rules look at HTTP_USER_AGENT, it goes above each of them.',
  docs: 'https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewritecond',
});
