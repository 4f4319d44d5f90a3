import { defineFault } from '../../fault.ts';
import { replacePlugin } from '../../parts/other-plugins.ts';

export default defineFault({
  says: "WP-API's own jwt-auth is active in place of the plugin",
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['other-jwt-plugin'],
  mendable: true,
  put: (site) => replacePlugin(site, 'wp-api-jwt-auth'),
});
