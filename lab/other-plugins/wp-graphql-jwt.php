<?php
/**
 * Plugin Name: WPGraphQL JWT Authentication
 * Description: For tests only. Answers on the wire as WPGraphQL with that plugin does; shares no code with them.
 */

require __DIR__ . '/signed.php';

function lab_graphql_error( $message, $path = array() ) {
	return array( 'errors' => array( array( 'message' => $message, 'locations' => array(), 'path' => $path ) ) );
}

/** The library of today wants a key of 32 bytes. */
function lab_graphql_read( $token ) {
	$parts = explode( '.', $token );
	if ( 3 !== count( $parts ) || ! is_object( json_decode( base64_decode( strtr( $parts[0], '-_', '+/' ) ) ) ) ) {
		return 'Syntax error, malformed JSON';
	}
	if ( strlen( lab_secret() ) < 32 ) {
		return 'Provided key is too short';
	}
	$read = lab_read( $token, lab_secret() );
	return is_string( $read ) ? 'Signature verification failed' : $read;
}

function lab_graphql_token( $user, $seconds ) {
	$claims = array(
		'iss'  => get_bloginfo( 'url' ),
		'iat'  => time(),
		'nbf'  => time(),
		'exp'  => time() + $seconds,
		'data' => array( 'user' => array( 'id' => $user->ID ) ),
	);
	return lab_sign( $claims, lab_secret() );
}

function lab_graphql_login( $asked ) {
	if ( '' === lab_secret() ) {
		return array( 'data' => array( 'login' => array( 'authToken' => null, 'refreshToken' => null ) ) );
	}
	$user = wp_authenticate( $asked['username'] ?? '', $asked['password'] ?? '' );
	if ( is_wp_error( $user ) ) {
		return lab_graphql_error( esc_html( $user->get_error_message() ), array( 'login' ) ) + array( 'data' => array( 'login' => null ) );
	}
	if ( strlen( lab_secret() ) < 32 ) {
		return lab_graphql_error( 'Internal server error', array( 'login' ) ) + array( 'data' => array( 'login' => null ) );
	}
	return array( 'data' => array( 'login' => array( 'authToken' => lab_graphql_token( $user, 300 ), 'refreshToken' => lab_graphql_token( $user, YEAR_IN_SECONDS ) ) ) );
}

add_action(
	'parse_request',
	function () {
		if ( ! str_ends_with( (string) strtok( $_SERVER['REQUEST_URI'], '?' ), '/graphql' ) ) {
			return;
		}
		$asked = json_decode( file_get_contents( 'php://input' ), true );
		$query = $asked['query'] ?? '';
		$token = lab_bearer();
		$read  = null === $token || '' === lab_secret() ? null : lab_graphql_read( $token );
		if ( is_string( $read ) ) {
			wp_send_json( lab_graphql_error( $read ) );
		}
		if ( str_contains( $query, 'LoginPayload' ) ) {
			$fields = array_map( fn( $name ) => array( 'name' => $name ), array( 'authToken', 'refreshToken', 'user', 'clientMutationId' ) );
			wp_send_json( array( 'data' => array( '__type' => array( 'fields' => $fields ) ) ) );
		}
		if ( str_starts_with( $query, 'mutation' ) ) {
			wp_send_json( lab_graphql_login( $asked['variables'] ?? array() ) );
		}
		wp_send_json( array( 'data' => array( '__typename' => 'RootQuery' ) ) );
	}
);

// The REST API takes its tokens too, and whoever comes with a bad one for a guest.
add_filter(
	'determine_current_user',
	function ( $user ) {
		$token = lab_bearer();
		$read  = null === $token || '' === lab_secret() ? null : lab_graphql_read( $token );
		return is_object( $read ) ? $read->data->user->id : $user;
	},
	99
);
