<?php
/**
 * Plugin Name: WPGraphQL with JWT Authentication (test double)
 * Description: For tests only. Answers on the wire as those plugins do; shares no code with them.
 */

add_action(
	'parse_request',
	function () {
		if ( '/graphql' !== strtok( $_SERVER['REQUEST_URI'], '?' ) ) {
			return;
		}
		$query  = json_decode( file_get_contents( 'php://input' ), true )['query'] ?? '';
		$fields = array();
		foreach ( array( 'authToken', 'refreshToken', 'user', 'clientMutationId' ) as $name ) {
			$fields[] = array( 'name' => $name );
		}
		$type = str_contains( $query, 'LoginPayload' ) ? array( 'fields' => $fields ) : null;
		wp_send_json( array( 'data' => array( '__type' => $type ) ) );
	}
);
