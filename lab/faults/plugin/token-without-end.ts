import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'Simple JWT Login gives its tokens no end',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'token-never-ends'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',

  put: (site) => replacePlugin(site, 'simple-jwt-login', { ends: false }),
});
