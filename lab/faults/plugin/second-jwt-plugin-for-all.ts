import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Simple JWT Login reads every Authorization header, and refuses what is not its own',
  reports: ['nicumicle/simple-jwt-login#132', 'nicumicle/simple-jwt-login#96'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['second-jwt-plugin'],
  mendable: 'one of the two plugins has to go',
  needsLogin: 'only a token that was issued is refused as the token of another',
  put: (site) =>
    site.snippet(
      'simple-jwt-login',
      `add_action( 'rest_api_init', function () {
	foreach ( array( 'auth', 'auth/refresh', 'auth/validate', 'auth/revoke', 'users' ) as $route )
		register_rest_route( 'simple-jwt-login/v1', $route, array( 'methods' => 'GET, POST', 'callback' => '__return_false', 'permission_callback' => '__return_true' ) );
	$auth = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
	if ( $auth === '' ) return;
	$says = strlen( $auth ) > 60 ? array( 'Signature verification failed', 14 ) : array( 'Wrong number of segments', 26 );
	wp_send_json( array( 'success' => false, 'data' => array( 'message' => $says[0], 'errorCode' => $says[1] ) ), 400 );
}, 1 );`,
    ),
});
