import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'JWT Auth 3 of usefulteam is active in place of the plugin',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect'],
  mendable: true,
  put: (site) => replacePlugin(site, 'jwt-auth-3'),
});
