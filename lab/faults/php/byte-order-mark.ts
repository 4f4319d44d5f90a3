import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'wp-config.php was saved with a byte order mark',
  stacks: ['nginx-fpm', 'apache-mod-php', 'lighttpd'],
  causes: ['byte-order-mark'],
  mendable: true,
  put: (site) => site.edit('wp-config.php', (text) => `\ufeff${text}`),
});
