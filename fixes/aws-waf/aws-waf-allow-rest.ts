import { defineFix } from '../fix.ts';

export const awsWafAllowRest = defineFix({
  id: 'aws-waf-allow-rest',
  server: 'aws-waf',
  file: 'AWS console',
  place: 'WAF & Shield > Web ACLs',
  says: 'Let the web ACL of this distribution or load balancer allow a URI path that starts with /wp-json/',
  caveat: 'Its sampled requests name the rule that refused.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing-view-sample.html',
});
