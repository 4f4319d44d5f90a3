import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'PHP-FPM has ended',
  stacks: ['nginx-fpm', 'apache-fpm', 'apache-fpm-proxypassmatch', 'https', 'varnish', 'lighttpd', 'caddy'],
  causes: ['php-down'],
  mendable: true,
  started: (site) => site.end('php-fpm'),
});
