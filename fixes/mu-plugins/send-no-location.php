<?php
// Some servers put a page of their own before an answer that has this header.
add_filter(
	'rest_post_dispatch',
	function ( $response ) {
		$headers = $response->get_headers();
		unset( $headers['Location'] );
		$response->set_headers( $headers );
		return $response;
	}
);
