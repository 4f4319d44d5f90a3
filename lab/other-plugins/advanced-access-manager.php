<?php
/**
 * Plugin Name: Advanced Access Manager
 * Description: For tests only. Answers on the wire as that plugin does; shares no code with it.
 */

require __DIR__ . '/signed.php';

function lab_aam_login( $request ) {
	add_filter( 'send_auth_cookies', '__return_false' );
	$user = wp_signon( array( 'user_login' => $request['username'], 'user_password' => $request['password'] ) );
	if ( is_wp_error( $user ) ) {
		return new WP_REST_Response( new WP_Error( 'rest_unauthorized', $user->get_error_message(), array( 'status' => 401 ) ), 401 );
	}
	$answer = array( 'ID' => $user->ID );
	if ( $request['issue_jwt'] || $request['issueJWT'] ) {
		$exp           = time() + DAY_IN_SECONDS;
		$claims        = array( 'iat' => time(), 'iss' => get_site_url(), 'exp' => $exp, 'jti' => wp_generate_uuid4(), 'user_id' => $user->ID, 'revocable' => true, 'refreshable' => false );
		$answer['jwt'] = array( 'token' => lab_sign( $claims, lab_secret() ), 'token_expires' => $exp );
	}
	return $answer;
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'aam/v2',
			'authenticate',
			array(
				'methods'             => 'POST',
				'permission_callback' => fn() => ! is_user_logged_in(),
				'callback'            => 'lab_aam_login',
				'args'                => array( 'username' => array( 'required' => true ), 'password' => array( 'required' => true ) ),
			)
		);
		register_rest_route( 'aam/v2', 'jwts', array( 'methods' => 'GET', 'permission_callback' => 'is_user_logged_in', 'callback' => fn() => array() ) );
	}
);

// A token that is not good is nobody's; the header has two more names.
add_filter(
	'determine_current_user',
	function ( $user ) {
		$token = lab_bearer( array( 'HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION', 'HTTP_AUTHENTICATION' ) );
		$read  = empty( $user ) && null !== $token ? lab_read( $token, lab_secret() ) : 'none';
		return is_object( $read ) ? $read->user_id : $user;
	},
	PHP_INT_MAX
);

add_filter(
	'rest_authentication_errors',
	function ( $error ) {
		$is_open = lab_setting( 'restful_api', true );
		return $is_open ? $error : new WP_Error( 'rest_access_disabled', 'RESTful API is disabled', array( 'status' => 403 ) );
	}
);
