<?php
/**
 * Plugin Name: Simple JWT Login
 * Description: For tests only. Answers on the wire as that plugin does, in its versions 3 and 4; shares no code with it.
 */

require __DIR__ . '/signed.php';

function lab_simple_refusal( $number, $message ) {
	$is_3   = 3 === lab_setting( 'version', 4 );
	$of_4   = array( 11 => 400, 22 => 400, 24 => 404, 45 => 403, 53 => 422, 82 => 403 );
	$status = $is_3 ? ( in_array( $number, array( 12, 13, 14, 55 ), true ) ? 401 : 400 ) : ( $of_4[ $number ] ?? 401 );
	return array(
		'status' => $status,
		'data'   => array( 'message' => $message, $is_3 ? 'errorCode' : 'error_code' => $number ),
	);
}

/** It reads the header with getallheaders(), which knows it where $_SERVER does not. */
function lab_simple_bearer() {
	$headers = array_change_key_case( function_exists( 'getallheaders' ) ? getallheaders() : array(), CASE_LOWER );
	return preg_match( '/^(?:(\w+)\s+)?([\w\-.]+)$/', $headers['authorization'] ?? '', $found ) ? $found[2] : null;
}

/** The user of a token, or a refusal. */
function lab_simple_user( $token ) {
	if ( '' === lab_secret() ) {
		return lab_simple_refusal( 1, 'Key may not be empty' );
	}
	$read = lab_read( $token, lab_secret() );
	if ( is_string( $read ) ) {
		$numbers = array( 'malformed' => 22, 'signature' => 11, 'expired' => 14 );
		return lab_simple_refusal( $numbers[ $read ], "Token $read" );
	}
	$user = get_user_by( 'id', $read->id );
	return $user ? $user : lab_simple_refusal( 24, 'User not found.' );
}

function lab_simple_login( $request ) {
	$user = isset( $request['username'] ) ? get_user_by( 'login', $request['username'] ) : get_user_by( 'email', $request['email'] );
	if ( ! $user || ! wp_check_password( $request['password'], $user->user_pass, $user->ID ) ) {
		return lab_simple_refusal( 48, 'Wrong user credentials.' );
	}
	$ends   = lab_setting( 'ends', true ) ? array( 'exp' => time() + HOUR_IN_SECONDS ) : array();
	$claims = array( 'iat' => time(), 'email' => $user->user_email, 'id' => $user->ID, 'username' => $user->user_login ) + $ends;
	return array( 'jwt' => lab_sign( $claims, lab_secret() ), 'refresh_token' => bin2hex( random_bytes( 32 ) ) );
}

function lab_simple_validate() {
	if ( 3 !== lab_setting( 'version', 4 ) && ! lab_setting( 'validate_enabled', true ) ) {
		return lab_simple_refusal( 82, 'Validate Token endpoint is not enabled.' );
	}
	$token = lab_simple_bearer();
	if ( null === $token ) {
		return lab_simple_refusal( 53, 'The `jwt` parameter is missing.' );
	}
	$user = lab_simple_user( $token );
	return is_array( $user ) ? $user : array( 'user' => array( 'ID' => $user->ID ), 'roles' => $user->roles );
}

add_action(
	'rest_api_init',
	function () {
		$answers = array( 'auth' => 'lab_simple_login', 'auth/validate' => 'lab_simple_validate' );
		foreach ( array( 'users', 'auth', 'auth/validate', 'auth/refresh', 'auth/revoke' ) as $route ) {
			register_rest_route(
				'simple-jwt-login/v1',
				$route,
				array(
					'methods'             => 'auth/validate' === $route ? lab_setting( 'validates_by', 'GET, POST' ) : 'POST',
					'permission_callback' => '__return_true',
					'callback'            => function ( $request ) use ( $answers, $route ) {
						$said = lab_setting( 'login_enabled', true )
							? ( $answers[ $route ] ?? fn() => lab_simple_refusal( 43, 'No.' ) )( $request )
							: lab_simple_refusal( 45, 'Authentication is not enabled.' );
						if ( isset( $said['status'] ) ) {
							wp_send_json_error( $said['data'], $said['status'] );
						}
						return array( 'success' => true, 'data' => $said );
					},
				)
			);
		}
	}
);

// Off until somebody ticks it.
add_filter(
	'rest_authentication_errors',
	function ( $error ) {
		$token = lab_simple_bearer();
		if ( ! empty( $error ) || null === $token || ! lab_setting( 'whole_api', true ) || str_contains( $_SERVER['REQUEST_URI'], 'simple-jwt-login/' ) ) {
			return $error;
		}
		$user = lab_simple_user( $token );
		if ( ! is_array( $user ) ) {
			wp_set_current_user( $user->ID );
			return true;
		}
		if ( 3 === lab_setting( 'version', 4 ) ) {
			wp_send_json_error( $user['data'] + array( 'type' => 'simple-jwt-login-middleware' ), $user['status'] );
		}
		return new WP_Error( 'simple_jwt_login_middleware_error', $user['data']['message'], array( 'status' => $user['status'], 'error_code' => $user['data']['error_code'] ) );
	},
	0
);
