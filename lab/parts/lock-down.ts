import type { LabSite } from '../site.ts';

/** Closes the REST API to everyone who is not logged in, with the code of the plugin that is imitated; `except` is admitted. */
export function lockDown(site: LabSite, code: string, except = '/nothing/'): void {
  site.snippet(
    'lock-down',
    `add_filter( 'rest_authentication_errors', function ( $result ) {
  if ( $result instanceof WP_Error || is_user_logged_in() || str_contains( $_SERVER['REQUEST_URI'], '${except}' ) ) {
    return $result;
  }
  return new WP_Error( '${code}', 'The REST API is closed.', array( 'status' => 401 ) );
}, 20 );`,
  );
}

/** The same where it is decided as a route is dispatched, so that no filter on authentication opens it. */
export function lockDownLate(site: LabSite, code: string): void {
  site.snippet(
    'lock-down',
    `add_filter( 'rest_pre_dispatch', function ( $result ) {
  return is_user_logged_in() || is_wp_error( $result ) ? $result : new WP_Error( '${code}', 'Restricted.', array( 'status' => 401 ) );
}, 20 );`,
  );
}
