import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'IndieAuth since 4 is active beside the JWT plugin: its tokens open the API, and their own check, where nobody is logged in, is refused',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['bearer-taken-by-other-plugin'],
  mendable: 'the lab has that plugin as a snippet alone, which no screen deactivates',
  put: (site) =>
    site.snippet(
      'indieauth',
      `add_filter( 'rest_authentication_errors', function ( $error ) {
  if ( is_user_logged_in() || ! empty( $error ) ) return $error;
  $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
  return 0 === stripos( $header, 'Bearer ' ) ? new WP_Error( 'invalid_token', 'Invalid access token', array( 'status' => 401 ) ) : $error;
}, 99 );
add_action( 'rest_api_init', function () {
  register_rest_route( 'indieauth/1.0', '/token', array( 'methods' => 'GET', 'callback' => '__return_empty_array', 'permission_callback' => '__return_true' ) );
} );`,
    ),
});
