<?php
// Tokens are signed with HS256, whatever another plugin says.
add_filter(
	'jwt_auth_algorithm',
	function () {
		return 'HS256';
	},
	PHP_INT_MAX
);
