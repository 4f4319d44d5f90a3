import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx lets GET, POST and OPTIONS through, and nothing else (limit_except)',
  stacks: ['nginx-fpm', 'https', 'nginx-apache'],
  causes: ['methods-blocked'],
  mendable: true,
  needsLogin: 'only who writes a draft sees that DELETE is refused',
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  location / {\n    limit_except GET POST OPTIONS { deny all; }'),
    ),
});
