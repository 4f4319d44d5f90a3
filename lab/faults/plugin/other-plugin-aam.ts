import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'Advanced Access Manager is active in place of the plugin',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect'],
  mendable: true,
  put: (site) => replacePlugin(site, 'advanced-access-manager'),
});
