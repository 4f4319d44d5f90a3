<?php
// REST answers announce no length and no compression of their own: that is for the web server to say.
add_filter(
	'rest_pre_serve_request',
	function ( $served ) {
		ini_set( 'zlib.output_compression', '0' );
		$is_packed = in_array( 'ob_gzhandler', ob_list_handlers(), true );
		header_register_callback(
			function () use ( $is_packed ) {
				header_remove( 'Content-Length' );
				$is_packed || header_remove( 'Content-Encoding' );
			}
		);
		return $served;
	},
	PHP_INT_MAX
);
