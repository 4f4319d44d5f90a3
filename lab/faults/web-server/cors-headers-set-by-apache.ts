import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess sets Access-Control-Allow-Headers without Authorization',
  stacks: ['apache-mod-php', 'apache-fpm', 'apache-fcgid', 'nginx-apache'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) =>
        `Header always set Access-Control-Allow-Headers "Content-Type"\nHeader set Access-Control-Allow-Headers "Content-Type"\n${text}`,
    ),
});
