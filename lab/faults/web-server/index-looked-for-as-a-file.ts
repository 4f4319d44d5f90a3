import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'try_files goes on after index.php, so that nginx looks for that as a file',
  reports: ['WP-API/WP-API#497'],
  stacks: ['nginx-fpm', 'https'],
  causes: ['rewrite-missing'],
  mendable: true,
  put: (site) =>
    site.editConfig('nginx server block', (text) =>
      text.replace(/try_files [^;]*;/, 'try_files $uri $uri/ /index.php?$args =404;'),
    ),
});
