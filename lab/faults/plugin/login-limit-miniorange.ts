import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the plugin of miniOrange has counted five failures within a minute',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'token-demanded', 'rate-limit'],
  mendable: 'it ends by itself after a minute without failures',
  needsLogin: 'only a login meets it',

  put: (site) => replacePlugin(site, 'miniorange', { failures: 0 }),
});
