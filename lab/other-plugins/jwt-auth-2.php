<?php
/**
 * Plugin Name: JWT Auth
 * Description: For tests only. Answers on the wire as usefulteam's version 2 does; shares no code with it.
 */

require __DIR__ . '/signed.php';

// Refusals come with HTTP 200, for every address but the login itself.
function lab_useful_answer( $is_success, $code, $message, $data = array() ) {
	return new WP_REST_Response(
		array(
			'success'    => $is_success,
			'statusCode' => $is_success ? 200 : 403,
			'code'       => $code,
			'message'    => wp_strip_all_tags( $message ),
			'data'       => $data,
		),
		200
	);
}

/** The user of the token that came with the request, or why there is none. */
function lab_useful_user() {
	$token = lab_bearer();
	if ( null === $token ) {
		return lab_useful_answer( false, 'jwt_auth_no_auth_header', 'Authorization header not found.' );
	}
	if ( ! str_starts_with( $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'], 'Bearer ' ) ) {
		return lab_useful_answer( false, 'jwt_auth_bad_auth_header', 'Authorization header malformed.' );
	}
	$read = lab_read( $token, JWT_AUTH_SECRET_KEY );
	return is_string( $read )
		? lab_useful_answer( false, 'jwt_auth_invalid_token', 'malformed' === $read ? 'Syntax error, malformed JSON' : "Token $read" )
		: (int) $read->data->user->id;
}

function lab_useful_login( $request ) {
	$user = wp_authenticate( $request['username'], $request['password'] );
	if ( is_wp_error( $user ) ) {
		return lab_useful_answer( false, $user->get_error_code(), $user->get_error_message() );
	}
	$claims = array(
		'iss'  => get_bloginfo( 'url' ),
		'iat'  => time(),
		'nbf'  => time(),
		'exp'  => time() + WEEK_IN_SECONDS,
		'data' => array( 'user' => array( 'id' => $user->ID ) ),
	);
	return lab_useful_answer( true, 'jwt_auth_valid_credential', 'Credential is valid', array( 'token' => lab_sign( $claims, JWT_AUTH_SECRET_KEY ), 'id' => $user->ID ) );
}

function lab_useful_validate() {
	$user = lab_useful_user();
	return is_int( $user ) ? lab_useful_answer( true, 'jwt_auth_valid_token', 'Token is valid' ) : $user;
}

add_action(
	'rest_api_init',
	function () {
		foreach ( array( 'token' => 'lab_useful_login', 'token/validate' => 'lab_useful_validate' ) as $route => $answer ) {
			register_rest_route(
				'jwt-auth/v1',
				$route,
				array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => $answer )
			);
		}
	}
);

// Without a token the addresses of WordPress and WooCommerce stay open, and the index does not; a false one is told everywhere.
function lab_useful_is_open( $refusal ) {
	if ( ! in_array( $refusal->get_data()['code'], array( 'jwt_auth_no_auth_header', 'jwt_auth_bad_auth_header' ), true ) ) {
		return false;
	}
	$open = array( '/wc/', '/wc-admin/', '/wc-auth/', '/wc-analytics/', '/wp/v2/', '/oembed/' );
	foreach ( apply_filters( 'jwt_auth_default_whitelist', $open ) as $part ) {
		if ( false !== stripos( $_SERVER['REQUEST_URI'], $part ) ) {
			return true;
		}
	}
	return false;
}

$GLOBALS['lab_useful_refusal'] = null;
add_filter(
	'determine_current_user',
	function ( $user ) {
		if ( ! empty( $user ) || ! str_contains( $_SERVER['REQUEST_URI'], 'wp-json' ) || str_contains( $_SERVER['REQUEST_URI'], 'jwt-auth/v1/token' ) ) {
			return $user;
		}
		$found                         = lab_useful_user();
		$GLOBALS['lab_useful_refusal'] = is_int( $found ) || lab_useful_is_open( $found ) ? null : $found;
		return is_int( $found ) ? $found : $user;
	}
);
add_filter(
	'rest_pre_dispatch',
	function ( $answer ) {
		get_current_user_id();
		return $GLOBALS['lab_useful_refusal'] ?? $answer;
	}
);
