<?php
/**
 * Plugin Name: JWT Auth (test double of usefulteam's version 3)
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

function lab_jwt_auth_answer( $status, $code, $data = array() ) {
	return new WP_REST_Response(
		array(
			'success'    => 200 === $status,
			'statusCode' => $status,
			'code'       => $code,
			'message'    => $code,
			'data'       => $data,
		),
		$status
	);
}

// Other routes ignore a bad token without a word.
add_action(
	'rest_api_init',
	function () {
		foreach ( array( 'token', 'token/validate', 'token/refresh' ) as $route ) {
			register_rest_route(
				'jwt-auth/v1',
				$route,
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => function ( $request ) use ( $route ) {
						if ( 'token' !== $route ) {
							$code = $request->get_header( 'Authorization' ) ? 'jwt_auth_invalid_token' : 'jwt_auth_no_auth_header';
							return lab_jwt_auth_answer( 401, $code );
						}
						$user = wp_authenticate( $request['username'], $request['password'] );
						if ( is_wp_error( $user ) ) {
							return lab_jwt_auth_answer( 401, $user->get_error_code() );
						}
						$token = 'eyJhbGciOiJIUzI1NiJ9.e30.' . wp_generate_password( 43, false );
						return lab_jwt_auth_answer( 200, 'jwt_auth_valid_credential', array( 'token' => $token, 'id' => $user->ID ) );
					},
				)
			);
		}
	}
);
