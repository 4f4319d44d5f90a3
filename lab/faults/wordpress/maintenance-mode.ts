import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'an update was broken off',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm', 'lighttpd', 'caddy'],
  causes: ['maintenance-mode'],
  mendable: true,
  put: (site) => site.write('.maintenance', '<?php $upgrading = time();'),
});
