import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'WordPress 5.5 has no application passwords: their routes, the index and the login page are as there',
  stacks: ['https', 'nginx-fpm'],
  causes: ['wordpress-too-old'],
  mendable: 'WordPress is updated in wp-admin',
  needsLogin: 'without an application password none is looked for',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'old',
      `add_filter( 'rest_endpoints', function ( $endpoints ) {
  foreach ( array_keys( $endpoints ) as $route ) if ( str_contains( $route, 'application-passwords' ) ) unset( $endpoints[ $route ] );
  return $endpoints;
} );
add_filter( 'rest_index', function ( $index ) {
  $index->data['authentication'] = array();
  $index->data['namespaces']     = array_values( array_diff( $index->data['namespaces'], array( 'wp-site-health/v1' ) ) );
  return $index;
}, 99 );
add_action( 'init', function () {
  remove_filter( 'determine_current_user', 'wp_validate_application_password', 20 );
  remove_filter( 'authenticate', 'wp_authenticate_application_password', 20 );
} );
add_action( 'login_init', function () {
  $GLOBALS['wp_version'] = '5.5.3';
} );`,
    );
  },
  entry: () => ({ auth: application }),
});
