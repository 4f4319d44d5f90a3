import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the login of Simple JWT Login is off, as the plugin comes',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'login-switched-off'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',

  put: (site) => replacePlugin(site, 'simple-jwt-login', { login_enabled: false }),
});
