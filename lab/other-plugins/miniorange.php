<?php
/**
 * Plugin Name: REST API Authentication for WP
 * Description: For tests only. Answers on the wire as miniOrange's plugin does; shares no code with it.
 */

require __DIR__ . '/signed.php';

function lab_mini_refuse( $error, $status, $text ) {
	wp_send_json( array( 'status' => 'error', 'error' => $error, 'code' => (string) $status, 'error_description' => $text ), $status );
}

function lab_mini_key() {
	return 'lab_mini_' . md5( $_SERVER['REMOTE_ADDR'] ?? '' );
}

function lab_mini_count() {
	set_transient( lab_mini_key(), 1 + (int) get_transient( lab_mini_key() ), 60 );
}

function lab_mini_limit() {
	if ( (int) get_transient( lab_mini_key() ) >= lab_setting( 'failures', 5 ) ) {
		header( 'Retry-After: 60' );
		lab_mini_refuse( 'TOO_MANY_REQUESTS', 429, 'Too many requests. Please try again later.' );
	}
}

/** Logs in whoever comes with a token, or ends the request; nobody looks when it ends. */
function lab_mini_log_in() {
	$token = lab_bearer( array( 'HTTP_AUTHORIZATION', 'HTTP_AUTHORISATION' ) );
	$read  = null === $token ? 'none' : lab_read( $token, lab_secret(), false );
	if ( is_object( $read ) ) {
		wp_set_current_user( get_user_by( 'login', $read->name )->ID );
		return;
	}
	lab_mini_count();
	if ( 'none' === $read ) {
		lab_mini_refuse( 'MISSING_AUTHORIZATION_HEADER', 401, 'Authorization header not received. Either authorization header was not sent or it was removed by your server due to security reasons.' );
	}
	lab_mini_refuse( 'malformed' === $read ? 'SEGMENT_FAULT' : 'INVALID_SIGNATURE', 401, 'Incorrect JWT Format.' );
}

function lab_mini_login( $request ) {
	lab_mini_limit();
	if ( ! isset( $request['username'], $request['password'] ) ) {
		lab_mini_count();
		lab_mini_refuse( 'FORBIDDEN', 403, 'Username and password are required.' );
	}
	if ( '' === lab_secret() ) {
		lab_mini_refuse( 'BAD_REQUEST', 401, 'Sorry, client secret is required to make a request. Contact to your administrator.' );
	}
	$user = get_user_by( 'login', $request['username'] );
	if ( ! $user || ! wp_check_password( $request['password'], $user->user_pass, $user->ID ) ) {
		lab_mini_count();
		lab_mini_refuse( 'INVALID_CREDENTIALS', 400, 'Invalid username or password.' );
	}
	$exp    = time() + 157680000;
	$claims = array( 'sub' => $user->ID, 'name' => $user->user_login, 'iat' => time(), 'exp' => $exp );
	wp_send_json( array( 'token_type' => 'Bearer', 'iat' => time(), 'expires_in' => $exp, 'jwt_token' => lab_sign( $claims, lab_secret() ) ) );
}

function lab_mini_validate() {
	lab_mini_limit();
	lab_mini_log_in();
	return array( 'status' => 'TRUE', 'message' => 'VALID_TOKEN', 'code' => '200' );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route( 'api/v1', 'token', array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => 'lab_mini_login' ) );
		register_rest_route( 'api/v1', 'token-validate', array( 'methods' => 'GET', 'permission_callback' => '__return_true', 'callback' => 'lab_mini_validate' ) );
		if ( 'OPTIONS' === $_SERVER['REQUEST_METHOD'] ) {
			header( 'Access-Control-Allow-Origin: ' . esc_url_raw( $_SERVER['HTTP_ORIGIN'] ?? '' ) );
			header( 'Access-Control-Allow-Credentials: true' );
			header( 'Access-Control-Allow-Methods: GET, POST, PUT, DELETE, OPTIONS' );
			header( 'Access-Control-Allow-Headers: Authorization, Content-Type, X-WP-Nonce' );
			wp_send_json( array( 'code' => '200', 'status' => 'success', 'message' => 'Preflight request accepted' ) );
		}
		// All routes that were there when it was activated are protected until somebody clears one. The free version looks at a
		// token at WordPress's own alone, and since 1.6 refuses the others to everybody; its own came later.
		$asked = $_SERVER['REQUEST_URI'];
		if ( is_user_logged_in() || str_contains( $asked, '/api/v1/' ) ) {
			return;
		}
		if ( str_contains( $asked, '/wp/v2' ) ) {
			lab_mini_log_in();
		} elseif ( ! lab_setting( 'index_open', false ) ) {
			wp_send_json(
				array(
					'status'            => 'error',
					'error'             => 'Restricted',
					'error_description' => 'Sorry, you are not allowed to access REST API.',
					'error_reason'      => 'With the free plan, only WordPress default endpoints can be authenticated.',
				),
				403
			);
		}
	}
);
