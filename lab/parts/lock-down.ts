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
