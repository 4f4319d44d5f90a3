import type { LabSite } from '../site.ts';

/** What the JWT plugin did before 1.3.4 with a header that is no Bearer token. */
export function asBeforeBearerAlone(site: LabSite): void {
  site.snippet(
    'old-jwt-plugin',
    `add_filter( 'rest_pre_dispatch', function ( $result ) {
  $header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
  if ( '' === $header || str_starts_with( $header, 'Bearer ' ) || str_contains( $_SERVER['REQUEST_URI'], 'token/validate' ) ) return $result;
  return new WP_Error( 'jwt_auth_bad_auth_header', 'Authorization header malformed.', array( 'status' => 403 ) );
} );`,
  );
}
