import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'Simple JWT Login looks at no token but at its own addresses, as it comes',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'tokens-confined'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',

  put: (site) => replacePlugin(site, 'simple-jwt-login', { whole_api: false }),
});
