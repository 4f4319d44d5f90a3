<?php
// What its pages in wp-admin write once somebody has chosen JSON Web Tokens there.
update_option( 'mo_api_authentication_selected_authentication_method', 'jwt_auth' );
update_option( 'mo_api_authentication_jwt_client_secret', $lab['secret'] ?? 'b2c4f1e97a3d58604e1c7b92f5a8d3061e9c' );
update_option( 'mo_api_authentication_jwt_signing_algorithm', 'HS256' );
if ( $lab['index_open'] ?? false ) {
	echo 'this is about a version before 1.6';
	exit;
}
if ( isset( $lab['failures'] ) ) {
	// It counts by address.
	set_transient( 'mo_api_auth_rate_limit_' . md5( '127.0.0.1' ), 5 - $lab['failures'], 600 );
}
