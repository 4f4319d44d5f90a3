<?php
// Caches inside WordPress keep nothing of the REST API.
if ( isset( $_GET['rest_route'] ) || false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/' . rest_get_url_prefix() ) ) {
	defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
}
add_filter( 'rest_cache_skip', '__return_true', PHP_INT_MAX );            // WP REST API Cache
add_filter( 'wp_rest_cache/skip_caching', '__return_true', PHP_INT_MAX ); // WP REST Cache
