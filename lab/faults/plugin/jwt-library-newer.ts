import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the plugin is old, and another one loads php-jwt 6 first, which looks for a key id',
  reports: ['usefulteam/jwt-auth#74'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['jwt-library-conflict'],
  mendable: 'the plugin has to be updated, or the other one found; from outside its name is not seen',
  needsLogin: 'only a token that is good shows that it is refused',
  put: (site) =>
    site.snippet(
      'php-jwt-6',
      `add_filter( 'rest_pre_dispatch', function ( $answer ) {
	$auth = $_SERVER['HTTP_AUTHORIZATION'] ?? '';
	if ( ! preg_match( '/^Bearer ([\\w-]+)\\.[\\w-]+\\.[\\w-]+$/', $auth, $parts ) ) return $answer;
	if ( ! is_array( json_decode( base64_decode( strtr( $parts[1], '-_', '+/' ) ), true ) ) ) return $answer;
	return new WP_Error( 'jwt_auth_invalid_token', '"kid" empty, unable to lookup correct key', array( 'status' => 403 ) );
}, 20 );`,
    ),
});
