<?php
/**
 * Plugin Name: JSON Basic Authentication
 * Description: For tests only. Answers on the wire as that plugin does where PHP leaves the header to it; shares no code with it.
 */

$GLOBALS['basic_refusal'] = null;
add_filter(
	'determine_current_user',
	function ( $user ) {
		$header = $_SERVER['HTTP_AUTHORIZATION'] ?? $_SERVER['REDIRECT_HTTP_AUTHORIZATION'] ?? '';
		if ( ! empty( $user ) || '' === $header ) {
			return $user;
		}
		$parts                    = explode( ':', base64_decode( substr( $header, 6 ) ) );
		$found                    = wp_authenticate( $parts[0], $parts[1] ?? 'x' );
		$GLOBALS['basic_refusal'] = is_wp_error( $found ) ? $found : null;
		return is_wp_error( $found ) ? null : $found->ID;
	},
	9
);
add_filter( 'rest_authentication_errors', fn( $error ) => empty( $error ) ? $GLOBALS['basic_refusal'] : $error );
