import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a plugin against the listing of users takes their routes out, and the login works',
  reports: ['Really-Simple-Plugins/really-simple-ssl#615'],
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['users-guarded'],
  mendable: 'it is switched in the plugin',
  needsLogin: 'without one nothing is asked there',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'users-taken-out',
      `add_filter( 'rest_endpoints', function ( $endpoints ) {
  foreach ( array_keys( $endpoints ) as $route ) if ( str_starts_with( $route, '/wp/v2/users' ) ) unset( $endpoints[ $route ] );
  return $endpoints;
} );`,
    );
  },
  entry: () => ({ auth: application }),
});
