import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx refuses OPTIONS',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['preflight-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  if ($request_method = OPTIONS) { return 405; }\n  location / {'),
    ),
});
