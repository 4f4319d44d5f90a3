import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: 'WPGraphQL JWT Authentication has no secret',
  reports: ['wp-graphql/wp-graphql-jwt-authentication#111'],
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-dialect', 'secret-missing'],
  mendable: 'it is set in a constant of the plugin, of which the lab has the wire alone',
  needsLogin: 'only a login meets it',
  put: (site) => replacePlugin(site, 'wp-graphql-jwt', { secret: '' }),
});
