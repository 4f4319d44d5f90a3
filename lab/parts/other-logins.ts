import type { LabSite } from '../site.ts';

/** What the index lists where the plugins of OAuth 1.0a and OAuth 2.0 are active, as each of them lists itself. */
export function withOauthListed(site: LabSite): void {
  site.snippet(
    'oauth',
    `add_filter( 'rest_index', function ( $response ) {
  $response->data['authentication']['oauth1'] = array( 'request' => home_url( 'oauth1/request' ), 'authorize' => home_url( 'oauth1/authorize' ), 'access' => home_url( 'oauth1/access' ), 'version' => '0.1' );
  $response->data['authentication']['oauth2'] = array( 'authorize' => home_url( '/oauth/authorize' ), 'token' => home_url( '/oauth/token' ), 'me' => home_url( '/oauth/me' ), 'version' => '2.0' );
  return $response;
} );`,
  );
}

/** IndieAuth takes every token that logs nobody in for a false one of its own. */
export function withIndieauth(site: LabSite): void {
  site.snippet(
    'indieauth',
    `add_action( 'rest_api_init', function () {
  foreach ( array( '/auth', '/token', '/introspection', '/revocation' ) as $route )
    register_rest_route( 'indieauth/1.0', $route, array( 'methods' => 'GET, POST', 'callback' => '__return_empty_array', 'permission_callback' => '__return_true' ) );
} );
add_filter( 'rest_authentication_errors', function ( $error ) {
  $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
  if ( is_user_logged_in() ) return null;
  return empty( $error ) && 0 === stripos( $header, 'Bearer ' ) ? new WP_Error( 'invalid_token', 'Invalid access token', array( 'status' => 401 ) ) : $error;
} );`,
  );
}
