import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin asks for the password of a staging site',
  reports: ['humanmade/altis-security#224'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['staging-password-in-php'],
  mendable: 'the plugin has to be found, and exempt the REST API',
  put: (site) =>
    site.snippet(
      'require-password',
      `if ( ( $_SERVER['PHP_AUTH_USER'] ?? '' ) !== 'staging' ) {
	header( 'WWW-Authenticate: Basic realm="Development"' );
	header( 'HTTP/1.1 401 Unauthorized' );
	die( 'Authorization required.' );
}`,
    ),
});
