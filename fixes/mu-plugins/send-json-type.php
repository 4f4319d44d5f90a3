<?php
// REST answers say that they are JSON, whatever was said of them before.
add_filter(
	'rest_pre_serve_request',
	function ( $served, $result ) {
		$type = $result->get_headers()['Content-Type'] ?? 'application/json; charset=' . get_option( 'blog_charset' );
		header_register_callback(
			function () use ( $type ) {
				header( 'Content-Type: ' . $type );
			}
		);
		return $served;
	},
	PHP_INT_MAX,
	2
);
