<?php
/**
 * Plugin Name: Simple JWT Login (test double)
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

add_action(
	'rest_api_init',
	function () {
		foreach ( array( 'autologin', 'users', 'auth', 'auth/validate', 'auth/refresh', 'auth/revoke' ) as $route ) {
			register_rest_route(
				'simple-jwt-login/v1',
				$route,
				array(
					'methods'             => array( 'GET', 'POST' ),
					'permission_callback' => '__return_true',
					'callback'            => function () {
						$data = array(
							'message'   => 'Wrong user credentials.',
							'errorCode' => 48,
						);
						return new WP_REST_Response( array( 'success' => false, 'data' => $data ), 400 );
					},
				)
			);
		}
	}
);
