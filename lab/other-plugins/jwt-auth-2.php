<?php
/**
 * Plugin Name: JWT Auth (test double of usefulteam's version 2)
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

// Refusals come with HTTP 200, for every address but the login itself.
function lab_jwt_auth_answer( $is_success, $code, $data = array() ) {
	return array(
		'success'    => $is_success,
		'statusCode' => $is_success ? 200 : 403,
		'code'       => $code,
		'message'    => $code,
		'data'       => $data,
	);
}

add_action(
	'rest_api_init',
	function () {
		foreach ( array( 'token', 'token/validate' ) as $route ) {
			register_rest_route(
				'jwt-auth/v1',
				$route,
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => function ( $request ) use ( $route ) {
						if ( 'token' !== $route ) {
							return lab_jwt_auth_answer( false, 'jwt_auth_invalid_token' );
						}
						$user = wp_authenticate( $request['username'], $request['password'] );
						if ( is_wp_error( $user ) ) {
							return lab_jwt_auth_answer( false, $user->get_error_code() );
						}
						$token = 'eyJhbGciOiJIUzI1NiJ9.e30.' . wp_generate_password( 43, false );
						return lab_jwt_auth_answer( true, 'jwt_auth_valid_credential', array( 'token' => $token, 'id' => $user->ID ) );
					},
				)
			);
		}
	}
);

add_filter(
	'rest_pre_dispatch',
	function ( $answer, $server, $request ) {
		if ( '/jwt-auth/v1/token' === $request->get_route() || is_user_logged_in() ) {
			return $answer;
		}
		$code = $request->get_header( 'Authorization' ) ? 'jwt_auth_invalid_token' : 'jwt_auth_no_auth_header';
		return new WP_REST_Response( lab_jwt_auth_answer( false, $code ), 200 );
	},
	10,
	3
);
