import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the plugin of miniOrange has no secret',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'token-demanded', 'secret-missing'],
  mendable: 'it is set in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',
  put: (site) => replacePlugin(site, 'miniorange', { secret: '' }),
});
