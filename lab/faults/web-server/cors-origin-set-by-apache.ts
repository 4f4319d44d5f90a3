import { defineFault } from '../../fault.ts';

export default defineFault({
  says: '.htaccess admits one other origin alone',
  stacks: ['apache-mod-php', 'apache-fpm'],
  causes: ['cors-headers-overridden'],
  mendable: true,
  put: (site) =>
    site.edit(
      '.htaccess',
      (text) => `Header set Access-Control-Allow-Origin "https://www.example.com"\n${text}`,
    ),
});
