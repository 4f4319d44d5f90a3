import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'the secret of WPGraphQL JWT Authentication has fewer than 32 bytes',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'secret-too-short'],
  mendable: 'it is switched in the settings of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',

  put: (site) => replacePlugin(site, 'wp-graphql-jwt', { secret: 'short' }),
});
