import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withBoth } from '../../parts/application-password.ts';

export default defineFault({
  says: 'the JWT plugin is older than 1.3.4 and takes an application password for a token',
  reports: ['Tmeister/wp-api-jwt-auth#48'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['password-taken-for-token'],
  mendable: 'the lab has what that version does as a snippet, which no update takes away',
  needsLogin: 'only a password in the header meets it',
  put: async (site) => {
    await withBoth(site);
    site.snippet(
      'old-jwt-plugin',
      `add_filter( 'rest_pre_dispatch', function ( $result ) {
  $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
  if ( '' === $header || str_starts_with( $header, 'Bearer ' ) || str_contains( $_SERVER['REQUEST_URI'], 'token/validate' ) ) return $result;
  return new WP_Error( 'jwt_auth_bad_auth_header', 'Authorization header malformed.', array( 'status' => 403 ) );
} );`,
    );
  },
  entry: () => ({ auth: application }),
});
