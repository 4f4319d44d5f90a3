import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'WordPress is at the root, and the site is asked in /wordpress/',
  stacks: ['nginx-fpm', 'apache-mod-php', 'lighttpd', 'caddy'],
  causes: ['wrong-subdirectory'],
  mendable: true,
  entry: (site) => ({ url: `${site.url}/wordpress` }),
});
