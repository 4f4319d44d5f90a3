import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a filter names RS256, and the secret is no key',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['algorithm-unsupported'],
  mendable: true,
  needsLogin: 'the plugin fails only when it signs',
  put: (site) =>
    site.snippet('algorithm', "add_filter( 'jwt_auth_algorithm', function () { return 'RS256'; } );"),
});
