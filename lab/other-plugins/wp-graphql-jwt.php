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
	return strlen( lab_secret() ) < 32 ? 'Provided key is too short' : lab_read( $token, lab_secret() );
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
		return lab_graphql_error( 'JWT Auth is not configured correctly. Please contact a site administrator.', array( 'login' ) ) + array( 'data' => array( 'login' => null ) );
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
		// It looks at the whole of a query first. Types are told to nobody who is not logged in.
		if ( str_contains( $query, '__type' ) ) {
			wp_send_json( lab_graphql_error( 'GraphQL introspection is not allowed for public requests by default.' ) );
		}
		if ( str_contains( $query, 'wprdNoSuchField' ) ) {
			$wanting = lab_graphql_error( 'Field LoginInput.password of required type String! was not provided.' );
			$lacking = lab_graphql_error( 'Cannot query field "wprdNoSuchField" on type "LoginPayload".' );
			wp_send_json( array_merge_recursive( $wanting, $lacking ) );
		}
		$token = lab_bearer();
		$read  = null === $token || '' === lab_secret() ? null : lab_graphql_read( $token );
		if ( is_string( $read ) && ! str_starts_with( $query, 'mutation' ) ) {
			wp_send_json( lab_graphql_error( 'Internal server error', array( 'generalSettings' ) ) + array( 'data' => array( 'generalSettings' => null ) ) );
		}
		if ( str_starts_with( $query, 'mutation' ) ) {
			wp_send_json( lab_graphql_login( $asked['variables'] ?? array() ) );
		}
		wp_send_json( array( 'data' => array( 'generalSettings' => array( 'title' => get_bloginfo( 'name' ) ) ) ), null !== $token && '' === lab_secret() ? 403 : 200 );
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
