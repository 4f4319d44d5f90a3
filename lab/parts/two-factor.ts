import type { LabSite } from '../site.ts';
import { listed } from './application-password.ts';

/**
 * Two Factor before 0.14 refuses whoever has a second factor and comes over REST or XML-RPC, an application password no less.
 * It hooks `authenticate`, which core does not run for the Basic of a request: that one passes.
 */
export function twoFactorBefore014(site: LabSite): void {
  site.snippet(
    'two-factor',
    `add_filter( 'authenticate', function ( $user ) {
  $is_api = ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST ) || ( defined( 'REST_REQUEST' ) && REST_REQUEST );
  if ( ! $user instanceof WP_User || ! $is_api ) return $user;
  return apply_filters( 'two_factor_user_api_login_enable', false, $user->ID ) ? $user : new WP_Error( 'invalid_application_credentials', 'Error: Invalid application credentials.' );
}, 31 );`,
  );
  listed(site, 'two-factor/1.0');
}
