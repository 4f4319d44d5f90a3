<?php
/**
 * Plugin Name: JSON Web Tokens of WP-API (test double)
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

add_action(
	'rest_api_init',
	function () {
		$routes = array(
			'/token'                            => 'POST',
			'/users/(?P<id>[\d]+)/key-pairs'    => array( 'GET', 'POST' ),
			'/key-pair'                         => 'GET',
			'/token/validate'                   => 'GET',
		);
		foreach ( $routes as $route => $methods ) {
			register_rest_route(
				'wp/v2',
				$route,
				array(
					'methods'             => $methods,
					'permission_callback' => '__return_true',
					'callback'            => function () {
						return new WP_Error( 'rest_authentication_no_header', 'Authorization header was not found.', array( 'status' => 403 ) );
					},
				)
			);
		}
	}
);
