import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a rule at CloudFront answers 403 without a body to whatever is no browser',
  reports: ['n8n-io/n8n#30363'],
  stacks: ['nginx-fpm'],
  causes: ['waf-block'],
  mendable: 'the rule is changed at CloudFront, not on the site',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  add_header Via "1.1 a991dcd8.cloudfront.net (CloudFront)" always;
  add_header X-Cache "Error from cloudfront" always;
  add_header X-Amz-Cf-Id Za2OfgOzSZ8lcUNJuBxZPv5NP always;
  if ($http_user_agent !~ Mozilla) { return 403 ""; }
  location / {`,
      ),
    ),
});
