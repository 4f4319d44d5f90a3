<?php
/**
 * Run once in a WordPress with an empty database: brings it to the state that every site of the lab begins with.
 */

// No mail leaves this machine.
function wp_mail() {
	return true;
}

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Lab', 'admin', 'admin@example.invalid', true, '', 'password' );
wp_insert_user(
	array(
		'user_login' => 'reader',
		'user_pass'  => 'a reader may only read',
		'user_email' => 'reader@example.invalid',
		'role'       => 'subscriber',
	)
);
switch_theme( 'plain' );

global $wp_rewrite;
$wp_rewrite->init();
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$wp_rewrite->flush_rules( false );

$activated = activate_plugin( 'jwt-authentication-for-wp-rest-api/jwt-auth.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}
