import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'all but the login is closed to everybody, with a token too',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['rest-disabled'],
  mendable: 'it is a setting of the plugin that does it',
  needsLogin: 'without one it is closed to guests, as far as anybody sees',
  put: (site) =>
    site.snippet(
      'lock-down',
      `add_filter( 'rest_authentication_errors', function ( $result ) {
  return str_contains( $_SERVER['REQUEST_URI'], 'jwt-auth/v1' ) ? $result : new WP_Error( 'rest_disabled', 'Off.', array( 'status' => 403 ) );
}, 20 );`,
    ),
});
