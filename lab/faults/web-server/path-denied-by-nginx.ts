import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a location of nginx denies /wp-json',
  stacks: ['nginx-fpm', 'https'],
  causes: ['path-blocked'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace('  location / {', '  location ^~ /wp-json { deny all; }\n  location / {'),
    ),
});
