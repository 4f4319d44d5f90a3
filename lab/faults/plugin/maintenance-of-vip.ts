import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin for maintenance refuses REST with a code of its own to all but editors',
  reports: ['Automattic/maintenance-mode-wp#31'],
  stacks: ['apache-fpm'],
  causes: ['maintenance-by-plugin'],
  mendable: 'it is switched in the plugin, or by a constant',
  put: (site) =>
    site.snippet(
      'vip-maintenance',
      `add_filter( 'rest_authentication_errors', fn( $r ) => is_wp_error( $r ) || current_user_can( 'edit_posts' ) ? $r : new WP_Error( 'vip_maintenance_mode_unauthorized', 'REST API access is currently restricted, while this site is undergoing maintenance.', array( 'status' => 503 ) ) );
add_action( 'template_redirect', function () {
	if ( current_user_can( 'edit_posts' ) ) return;
	status_header( 503 );
	exit( '<!DOCTYPE html><title>Maintenance</title><h1>Maintenance</h1>' );
} );`,
    ),
});
