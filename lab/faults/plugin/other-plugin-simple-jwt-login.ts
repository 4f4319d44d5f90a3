import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'Simple JWT Login 4 is active in place of the plugin',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect'],
  mendable: true,
  put: (site) => replacePlugin(site, 'simple-jwt-login', { version: 4 }),
});
