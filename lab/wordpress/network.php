<?php
/**
 * Makes a network of a single site: its tables first, and once wp-config.php says so, a second site in it. Standard input
 * comes after this text: `network_tables( HOST, PATH )` or `second_site( HOST, PATH )`.
 */

// No mail leaves this machine.
function wp_mail() {
	return true;
}

function lab_load( string $host, string $path ): void {
	$_SERVER['HTTP_HOST']   = $host;
	$_SERVER['REQUEST_URI'] = $path;
	require getcwd() . '/wp-load.php';
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
}

function network_tables( string $host, string $path ): void {
	global $wpdb;
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	$made = populate_network( 1, $host, 'admin@example.invalid', 'Lab network', $path, false );
	if ( is_wp_error( $made ) ) {
		lab_fail( $made );
	}
}

function second_site( string $host, string $path ): void {
	WP_Theme::network_enable_theme( 'plain' );
	$activated = activate_plugin( 'jwt-authentication-for-wp-rest-api/jwt-auth.php', '', true );
	if ( is_wp_error( $activated ) ) {
		lab_fail( $activated );
	}
	$site = wp_insert_site(
		array(
			'domain'  => $host,
			'path'    => $path . 'second/',
			'title'   => 'Second',
			'user_id' => 1,
		)
	);
	if ( is_wp_error( $site ) ) {
		lab_fail( $site );
	}
	// A port is taken out of a domain; ours has one.
	global $wpdb;
	$wpdb->update( $wpdb->blogs, array( 'domain' => $host ), array( 'blog_id' => $site ) );
	clean_blog_cache( $site );
	switch_to_blog( $site );
	foreach ( array( 'home', 'siteurl' ) as $option ) {
		$wpdb->update(
			$wpdb->options,
			array( 'option_value' => set_url_scheme( 'http://' . $host . $path . 'second', wp_parse_url( get_site_option( 'siteurl' ), PHP_URL_SCHEME ) ) ),
			array( 'option_name' => $option )
		);
	}
	wp_cache_flush();
	switch_theme( 'plain' );
	update_option( 'permalink_structure', '/%postname%/' );
	delete_option( 'rewrite_rules' );
}

function lab_fail( WP_Error $error ): void {
	fwrite( STDERR, $error->get_error_message() );
	exit( 1 );
}
