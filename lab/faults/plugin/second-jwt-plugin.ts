import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a second JWT plugin refuses the tokens of the first',
  reports: ['jonathan-dejong/simple-jwt-authentication#34'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['second-jwt-plugin'],
  mendable: 'one of the two plugins has to go',
  needsLogin: 'only a token that was issued is refused as the token of another',
  put: (site) =>
    site.snippet(
      'simple-jwt-authentication',
      `add_action( 'rest_api_init', function () {
	foreach ( array( 'token', 'token/validate', 'token/refresh', 'token/revoke', 'token/resetpassword' ) as $route )
		register_rest_route( 'simple-jwt-authentication/v1', $route, array( 'methods' => 'POST', 'callback' => '__return_false', 'permission_callback' => '__return_true' ) );
} );
add_filter( 'rest_pre_dispatch', function ( $answer ) {
	$auth = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
	if ( $auth === '' || strpos( $_SERVER['REQUEST_URI'], 'token/validate' ) > 0 ) return $answer;
	$says = strlen( $auth ) > 40 ? 'Signature verification failed' : 'Syntax error, malformed JSON';
	return new WP_Error( 'jwt_auth_invalid_token', $says, array( 'status' => 403 ) );
}, 11 );`,
    ),
});
