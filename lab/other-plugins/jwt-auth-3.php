<?php
/**
 * Plugin Name: JWT Auth
 * Description: For tests only. Answers on the wire as usefulteam's version 3 does; shares no code with it.
 */

require __DIR__ . '/signed.php';

function lab_useful_answer( $status, $code, $message, $data = array() ) {
	return new WP_REST_Response(
		array(
			'success'    => 200 === $status,
			'statusCode' => $status,
			'code'       => $code,
			'message'    => wp_strip_all_tags( $message ),
			'data'       => $data,
		),
		$status
	);
}

function lab_useful_secret() {
	return defined( 'JWT_AUTH_SECRET_KEY' ) ? JWT_AUTH_SECRET_KEY : '';
}

/** The user of the token that came with the request, or why there is none. */
function lab_useful_user() {
	$token = lab_bearer();
	if ( null === $token ) {
		return lab_useful_answer( 401, 'jwt_auth_no_auth_header', 'Authorization header not found.' );
	}
	if ( '' === lab_useful_secret() ) {
		return lab_useful_answer( 401, 'jwt_auth_bad_config', 'JWT is not configured properly.' );
	}
	$read = lab_read( $token, lab_useful_secret() );
	return is_string( $read )
		? lab_useful_answer( 401, 'jwt_auth_invalid_token', 'malformed' === $read ? 'Syntax error, malformed JSON' : "Token $read" )
		: (int) $read->data->user->id;
}

function lab_useful_login( $request ) {
	if ( '' === lab_useful_secret() ) {
		return lab_useful_answer( 500, 'jwt_auth_bad_config', 'JWT is not configured properly.' );
	}
	if ( ! isset( $request['username'], $request['password'] ) ) {
		return lab_useful_answer( 401, 'jwt_auth_missing_credentials', 'Username and password are required' );
	}
	$user = wp_authenticate( $request['username'], $request['password'] );
	if ( is_wp_error( $user ) ) {
		return lab_useful_answer( 401, $user->get_error_code(), $user->get_error_message() );
	}
	$claims = array(
		'iss'  => get_bloginfo( 'url' ),
		'iat'  => time(),
		'nbf'  => time(),
		'exp'  => time() + 10 * MINUTE_IN_SECONDS,
		'data' => array( 'user' => array( 'id' => $user->ID ) ),
	);
	setcookie( 'refresh_token', $user->ID . '.' . bin2hex( random_bytes( 32 ) ), time() + 30 * DAY_IN_SECONDS, COOKIEPATH, COOKIE_DOMAIN, is_ssl(), true );
	return lab_useful_answer( 200, 'jwt_auth_valid_credential', 'Credential is valid', array( 'token' => lab_sign( $claims, lab_useful_secret() ), 'id' => $user->ID ) );
}

function lab_useful_validate() {
	$user = lab_useful_user();
	return is_int( $user ) ? lab_useful_answer( 200, 'jwt_auth_valid_token', 'Token is valid' ) : $user;
}

add_action(
	'rest_api_init',
	function () {
		$answers = array(
			'token'          => 'lab_useful_login',
			'token/validate' => 'lab_useful_validate',
			'token/refresh'  => fn() => lab_useful_answer( 401, 'jwt_auth_no_auth_cookie', 'Refresh token cookie not found.' ),
		);
		foreach ( $answers as $route => $answer ) {
			register_rest_route(
				'jwt-auth/v1',
				$route,
				array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => $answer )
			);
		}
	}
);

// Other routes take whoever comes with a bad token for a guest, without a word.
add_filter(
	'determine_current_user',
	function ( $user ) {
		if ( ! empty( $user ) || ! str_contains( $_SERVER['REQUEST_URI'], 'wp-json' ) || str_contains( $_SERVER['REQUEST_URI'], 'token/validate' ) ) {
			return $user;
		}
		$found = lab_useful_user();
		return is_int( $found ) ? $found : $user;
	}
);
