import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'an API Gateway answers at the address, and has no route to WordPress',
  reports: ['amazon-archives/aws-cognito-angular-quickstart#50', 'serverless/serverless#3205'],
  stacks: ['nginx-fpm'],
  causes: ['unrecognised'],
  mendable: 'a route is added at the gateway',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(
        '  location / {',
        `  default_type application/json;
  add_header x-amzn-errortype MissingAuthenticationTokenException always;
  return 403 '{"message":"Missing Authentication Token"}';
  location / {`,
      ),
    ),
});
