<?php
/**
 * Plugin Name: MCP Adapter
 * Description: For tests only. Answers for its server of MCP on the wire as that plugin does; shares no code with it.
 */

function mcp_error( $id, $code, $message, $status ) {
	$error = array( 'jsonrpc' => '2.0', 'id' => $id, 'error' => array( 'code' => $code, 'message' => $message ) );
	return new WP_REST_Response( $error, $status );
}

/** A session is a line in the meta of its user, for a day. */
function mcp_sessions() {
	$kept = get_user_meta( get_current_user_id(), 'mcp_adapter_sessions', true );
	return is_array( $kept ) ? $kept : array();
}

function mcp_post( WP_REST_Request $request ) {
	$asked = json_decode( $request->get_body(), true );
	if ( ! is_array( $asked ) || '2.0' !== ( $asked['jsonrpc'] ?? '' ) ) {
		return mcp_error( null, -32600, 'The JSON sent is not a valid Request object', 400 );
	}
	$id = $asked['id'] ?? null;
	if ( 'initialize' !== $asked['method'] ) {
		$session = $request->get_header( 'mcp_session_id' );
		return null === $session
			? mcp_error( $id, -32600, 'Missing Mcp-Session-Id header', 400 )
			: mcp_error( $id, -32601, 'Method not found', 404 );
	}
	$session = wp_generate_uuid4();
	update_user_meta( get_current_user_id(), 'mcp_adapter_sessions', mcp_sessions() + array( $session => time() ) );
	$result   = array(
		'protocolVersion' => '2025-06-18',
		'serverInfo'      => array( 'name' => 'MCP Adapter Default Server', 'version' => 'v1.0.0' ),
		'capabilities'    => array( 'tools' => (object) array() ),
	);
	$response = new WP_REST_Response( array( 'jsonrpc' => '2.0', 'id' => $id, 'result' => $result ) );
	$response->header( 'Mcp-Session-Id', $session );
	return $response;
}

function mcp_delete( WP_REST_Request $request ) {
	$session = (string) $request->get_header( 'mcp_session_id' );
	$kept    = mcp_sessions();
	if ( '' === $session ) {
		return mcp_error( 0, -32600, 'Missing Mcp-Session-Id header', 400 );
	}
	if ( ! isset( $kept[ $session ] ) ) {
		return mcp_error( 0, -32005, 'Session not found', 404 );
	}
	unset( $kept[ $session ] );
	update_user_meta( get_current_user_id(), 'mcp_adapter_sessions', $kept );
	return new WP_REST_Response( null, 200 );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'mcp',
			'/mcp-adapter-default-server',
			array(
				'methods'             => array( 'POST', 'GET', 'DELETE' ),
				'permission_callback' => fn() => current_user_can( 'read' ),
				'callback'            => fn( $request ) => match ( $request->get_method() ) {
					'POST'   => mcp_post( $request ),
					'DELETE' => mcp_delete( $request ),
					default  => new WP_REST_Response( null, 405 ),
				},
			)
		);
	}
);
