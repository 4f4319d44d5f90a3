<?php
// Lets clients log in and read public posts; what else is closed stays closed.
add_filter(
	'rest_authentication_errors',
	function ( $result ) {
		if ( ! is_wp_error( $result ) || 'rest_cookie_invalid_nonce' === $result->get_error_code() ) {
			return $result;
		}
		global $wp;
		$route   = isset( $wp->query_vars['rest_route'] ) ? '/' . trim( $wp->query_vars['rest_route'], '/' ) : '/';
		$reads   = in_array( $_SERVER['REQUEST_METHOD'], array( 'GET', 'HEAD', 'OPTIONS' ), true );
		$is_open = preg_match( '#^/jwt-auth/v1(/|$)#', $route )
			|| ( $reads && preg_match( '#^/(wp/v2/posts(/\d+)?)?$#', $route ) );
		return $is_open ? null : $result;
	},
	PHP_INT_MAX
);
