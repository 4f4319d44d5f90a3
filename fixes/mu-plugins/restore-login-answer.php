<?php
// The login answers as the plugin wrote it, whatever another plugin makes of it.
$jwt_answer = new stdClass();
add_filter(
	'jwt_auth_token_before_dispatch',
	function ( $data ) use ( $jwt_answer ) {
		return $jwt_answer->data = $data;
	},
	PHP_INT_MIN
);
add_filter(
	'jwt_auth_token_before_dispatch',
	function ( $data ) use ( $jwt_answer ) {
		return isset( $jwt_answer->data ) ? $jwt_answer->data : $data;
	},
	PHP_INT_MAX
);
