import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a security plugin logs users out after a time, and sends them to the home page',
  reports: ['Arsenal21/all-in-one-wordpress-security#122', 'woocommerce/woocommerce#24138'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['redirect-when-logged-in'],
  mendable: 'it is switched off in the plugin',
  needsLogin: 'only who is logged in meets it',
  put: (site) =>
    site.snippet(
      'force-logout',
      `add_action( 'init', function () {
	if ( ! is_user_logged_in() ) return;
	$url = add_query_arg( 'al_additional_data', '1', site_url() . '?aiowpsec_do_log_out=1' );
	wp_redirect( html_entity_decode( wp_nonce_url( $url, 'aio_logout' ) ) );
	exit;
} );`,
    ),
});
