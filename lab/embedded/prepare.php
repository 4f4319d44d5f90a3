<?php
/**
 * Run once by the lab in a fresh WordPress: brings it to the state that every start begins with.
 */

require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$fail = static function ( string $why ): void {
	fwrite( STDERR, $why );
	throw new RuntimeException( $why );
};

$admin = get_user_by( 'login', 'admin' );
if ( ! $admin ) {
	$fail( 'WordPress is not installed: it has no user "admin".' );
}
wp_set_password( 'password', $admin->ID );

switch_theme( 'plain' );

global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();

if ( ! get_posts( array( 'post_status' => 'publish' ) ) ) {
	wp_insert_post(
		array(
			'post_title'   => 'Hello world!',
			'post_content' => 'A published post.',
			'post_status'  => 'publish',
		)
	);
}

$activated = activate_plugin( 'jwt-authentication-for-wp-rest-api/jwt-auth.php' );
if ( is_wp_error( $activated ) ) {
	$fail( 'The plugin cannot be activated: ' . $activated->get_error_message() );
}
