<?php
// REST answers pass through no buffer and no compression of PHP.
add_filter(
	'rest_pre_serve_request',
	function ( $served ) {
		ini_set( 'zlib.output_compression', '0' );
		while ( ob_get_level() > 0 && ob_end_clean() );
		return $served;
	},
	PHP_INT_MAX
);
