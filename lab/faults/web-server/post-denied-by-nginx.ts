import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx refuses POST',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['method-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  if ($request_method = POST) { return 405; }\n  location / {'),
    ),
});
