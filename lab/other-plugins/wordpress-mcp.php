<?php
/**
 * Plugin Name: WordPress MCP
 * Description: For tests only. Answers on the wire as Automattic's plugin does; shares no code with it.
 */

require __DIR__ . '/signed.php';

function lab_mcp_login( $request ) {
	// The form of other clients is not read at all.
	$asked = (array) $request->get_json_params();
	$user  = wp_authenticate( $asked['username'] ?? '', $asked['password'] ?? '' );
	if ( is_wp_error( $user ) ) {
		return new WP_Error( 'invalid_credentials', 'Invalid username or password', array( 'status' => 403 ) );
	}
	$ends   = time() + HOUR_IN_SECONDS;
	$claims = array( 'iss' => get_bloginfo( 'url' ), 'iat' => time(), 'exp' => $ends, 'user_id' => $user->ID, 'jti' => wp_generate_password( 32, false ) );
	return array( 'token' => lab_sign( $claims, lab_secret() ), 'user_id' => $user->ID, 'expires_in' => HOUR_IN_SECONDS, 'expires_at' => $ends );
}

add_action(
	'rest_api_init',
	function () {
		$admin = fn() => current_user_can( 'manage_options' );
		register_rest_route( 'jwt-auth/v1', '/token', array( 'methods' => 'POST', 'permission_callback' => '__return_true', 'callback' => 'lab_mcp_login' ) );
		register_rest_route( 'jwt-auth/v1', '/revoke', array( 'methods' => 'POST', 'permission_callback' => $admin, 'callback' => fn() => array() ) );
		register_rest_route( 'jwt-auth/v1', '/tokens', array( 'methods' => 'GET', 'permission_callback' => $admin, 'callback' => fn() => array() ) );
		register_rest_route( 'wp/v2', '/wpmcp', array( 'methods' => 'POST', 'permission_callback' => $admin, 'callback' => fn() => array() ) );
		register_rest_route( 'wp/v2', '/wpmcp/streamable', array( 'methods' => WP_REST_Server::ALLMETHODS, 'permission_callback' => $admin, 'callback' => fn() => new WP_REST_Response( array( 'jsonrpc' => '2.0', 'id' => 0, 'error' => array( 'code' => -32600, 'message' => 'Method not allowed' ) ), 405 ) ) );
	}
);

add_filter(
	'rest_authentication_errors',
	function ( $error ) {
		if ( ! empty( $error ) || ! str_contains( $_SERVER['REQUEST_URI'], '/wp/v2/wpmcp' ) ) {
			return $error;
		}
		$token = lab_bearer( array( 'HTTP_AUTHORIZATION' ) );
		if ( null === $token ) {
			return new WP_Error( 'unauthorized', 'Authentication required.', array( 'status' => 401 ) );
		}
		$read = lab_read( $token, lab_secret() );
		if ( is_string( $read ) ) {
			return new WP_Error( 'invalid_token', "Token validation failed: $read", array( 'status' => 403 ) );
		}
		wp_set_current_user( $read->user_id );
		return true;
	}
);
