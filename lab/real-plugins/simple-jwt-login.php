<?php
// As somebody sets it up who wants to log in and to write with its tokens.
if ( isset( $lab['version'] ) && ! str_starts_with( $lab['version_given'], $lab['version'] . '.' ) ) {
	echo "this is about version {$lab['version']}";
	exit;
}
if ( 'GET' === ( $lab['validates_by'] ?? '' ) && version_compare( $lab['version_given'], '3.4.8', '>=' ) ) {
	echo 'this is about versions before 3.4.8';
	exit;
}
$settings = array(
	'route_namespace'        => 'simple-jwt-login/v1/',
	'jwt_algorithm'          => 'HS256',
	'decryption_source'      => '0',
	'decryption_key'         => $lab['secret'] ?? 'b2c4f1e97a3d58604e1c7b92f5a8d3061e9c',
	'request_jwt_header'     => 1,
	'api_middleware'         => array( 'enabled' => $lab['whole_api'] ?? true ),
	'allow_authentication'   => ( $lab['login_enabled'] ?? true ) ? '1' : '0',
	'allow_validate_token'   => '1',
	'jwt_payload'            => ( $lab['ends'] ?? true ) ? array( 'iat', 'email', 'exp', 'id', 'username' ) : array( 'iat', 'email', 'id', 'username' ),
	'jwt_auth_ttl'           => '60',
	'jwt_auth_refresh_ttl'   => '20160',
	'jwt_login_by'           => '0',
	'jwt_login_by_parameter' => 'email',
);
update_option( 'simple_jwt_login_settings', wp_json_encode( $settings ) );
