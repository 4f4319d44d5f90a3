<?php
// Posts have their own route in the REST API, whatever else hides or renames it.
add_filter(
	'register_post_type_args',
	function ( $args, $type ) {
		return 'post' === $type ? array_merge( $args, array( 'show_in_rest' => true, 'rest_base' => 'posts' ) ) : $args;
	},
	PHP_INT_MAX,
	2
);
add_action(
	'rest_api_init',
	function () {
		if ( ! has_action( 'rest_api_init', 'create_initial_rest_routes' ) ) {
			create_initial_rest_routes();
		}
	},
	98
);
$rest_routes = new stdClass();
add_filter(
	'rest_endpoints',
	function ( $routes ) use ( $rest_routes ) {
		return $rest_routes->all = $routes;
	},
	PHP_INT_MIN
);
add_filter(
	'rest_endpoints',
	function ( $routes ) use ( $rest_routes ) {
		foreach ( $rest_routes->all as $route => $handlers ) {
			if ( 0 === strpos( $route, '/wp/v2/posts' ) && ! isset( $routes[ $route ] ) ) {
				$routes[ $route ] = $handlers;
			}
		}
		return $routes;
	},
	PHP_INT_MAX
);
