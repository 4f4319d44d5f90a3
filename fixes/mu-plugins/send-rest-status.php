<?php
// REST answers have the status that their content says.
add_filter(
	'rest_pre_serve_request',
	function ( $served, $result ) {
		$data   = $result->get_data();
		$status = $result->get_status();
		if ( is_array( $data ) && isset( $data['code'], $data['data']['status'] ) ) {
			$status = (int) $data['data']['status'];
		} elseif ( $status >= 400 ) {
			$status = 200;
		}
		status_header( $status );
		return $served;
	},
	PHP_INT_MAX,
	2
);
