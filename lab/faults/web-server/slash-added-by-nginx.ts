import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'nginx adds a slash to every address without a dot',
  stacks: ['nginx-fpm', 'https'],
  causes: ['redirect-to-other-spelling'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  rewrite ^([^.]*[^/])$ $1/ permanent;\n  location / {'),
    ),
});
