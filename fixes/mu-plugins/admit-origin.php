<?php
// The API admits the front end of this site, and no other origin than before.
add_filter(
	'rest_pre_serve_request',
	function ( $served ) {
		if ( '{{origin}}' === get_http_origin() ) {
			header( 'Access-Control-Allow-Origin: {{origin}}' );
			header( 'Access-Control-Allow-Methods: OPTIONS, GET, POST, PUT, PATCH, DELETE' );
			header( 'Access-Control-Allow-Headers: Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type' );
			header( 'Vary: Origin', false );
		}
		return $served;
	},
	PHP_INT_MAX
);
