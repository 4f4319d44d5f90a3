<?php
// Loads the library of JWT Authentication for WP REST API before another plugin can load an older one.
$jwt_library = WP_PLUGIN_DIR . '/jwt-authentication-for-wp-rest-api/includes/vendor/autoload.php';
if ( is_readable( $jwt_library ) ) {
	require_once $jwt_library;
	class_exists( 'Firebase\\JWT\\JWT' );
	class_exists( 'Firebase\\JWT\\Key' );
}
