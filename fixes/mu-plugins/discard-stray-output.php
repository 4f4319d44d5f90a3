<?php
// What code prints before a REST answer is thrown away.
ob_start();
add_filter(
	'rest_pre_serve_request',
	function ( $served ) {
		ob_get_level() && ob_clean();
		return $served;
	},
	0
);
