import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a filter names an algorithm that the plugin does not know',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm'],
  causes: ['algorithm-unsupported'],
  mendable: true,
  put: (site) =>
    site.snippet('algorithm', "add_filter( 'jwt_auth_algorithm', function () { return 'none'; } );"),
});
