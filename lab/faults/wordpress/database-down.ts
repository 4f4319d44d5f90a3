import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'WordPress has the wrong socket of its database',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm', 'lighttpd', 'caddy'],
  causes: ['database-down'],
  mendable: 'the right name, user and password are known to the host alone',
  put: (site) => site.edit('wp-config.php', (text) => text.replace('localhost:', 'localhost:/nowhere')),
});
