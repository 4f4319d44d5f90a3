<?php
// Tokens hold for seven days, whatever another plugin says.
add_filter(
	'jwt_auth_expire',
	function ( $expire, $issued_at ) {
		return $issued_at + 7 * DAY_IN_SECONDS;
	},
	PHP_INT_MAX,
	2
);
