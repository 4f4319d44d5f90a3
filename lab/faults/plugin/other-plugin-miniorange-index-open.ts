import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the REST API Authentication of miniOrange from before 1.6 is active in place of the plugin, with an index that all may read',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'token-demanded', 'token-never-ends'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a token shows when it ends',
  put: (site) => replacePlugin(site, 'miniorange', { index_open: true }),
});
