import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a snippet closes jwt-auth/v1 to guests and leaves posts open',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['routes-closed'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'lock-down',
      `add_filter( 'rest_authentication_errors', function ( $result ) {
  $is_closed = str_contains( $_SERVER['REQUEST_URI'], 'jwt-auth/v1' ) && ! is_user_logged_in();
  return $is_closed ? new WP_Error( 'rest_forbidden', 'Closed.', array( 'status' => 401 ) ) : $result;
}, 20 );`,
    ),
});
