<?php
// Under REST the site has one address, so that tokens name the one that checks them.
add_filter(
	'home_url',
	function ( $url, $path ) {
		$asked = isset( $_SERVER['REQUEST_URI'] ) ? $_SERVER['REQUEST_URI'] : '';
		if ( ! preg_match( '#/wp-json/|[?&]rest_route=#', $asked ) ) {
			return $url;
		}
		return '{{site_url}}' . ( is_string( $path ) && '' !== $path ? '/' . ltrim( $path, '/' ) : '' );
	},
	PHP_INT_MAX,
	2
);
