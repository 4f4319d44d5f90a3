add_filter( 'jwt_auth_expire', function ( $expire, $issued_at ) {
	return $issued_at + DAY_IN_SECONDS;
}, 10, 2 );
