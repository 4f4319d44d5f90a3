import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin wants a token from preflights, which never have one',
  reports: ['usefulteam/jwt-auth#88'],
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['preflight-blocked'],
  mendable: 'the plugin has to be found, by switching plugins off',
  put: (site) =>
    site.snippet(
      'token-for-all',
      `add_action( 'init', function () {
	if ( 'OPTIONS' !== $_SERVER['REQUEST_METHOD'] ) { return; }
	wp_send_json( array( 'success' => false, 'statusCode' => 403, 'code' => 'jwt_auth_no_auth_header', 'message' => 'Authorization header not found.', 'data' => array() ), 403 );
} );`,
    ),
});
