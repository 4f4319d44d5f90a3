<?php
/**
 * Plugin Name: Advanced Access Manager
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

add_action(
	'rest_api_init',
	function () {
		foreach ( array( 'authenticate', 'jwt/validate', 'jwt/refresh', 'jwt/revoke' ) as $route ) {
			register_rest_route(
				'aam/v2',
				$route,
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => fn() => new WP_Error( 'rest_unauthorized', 'No.', array( 'status' => 401 ) ),
				)
			);
		}
	}
);
