<?php
// Tokens for the test doubles beside this file: HS256 and nothing else.

function lab_base64url( $bytes ) {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}

function lab_sign( $claims, $secret ) {
	$signed = lab_base64url( '{"typ":"JWT","alg":"HS256"}' ) . '.' . lab_base64url( wp_json_encode( $claims ) );
	return "$signed." . lab_base64url( hash_hmac( 'sha256', $signed, $secret, true ) );
}

/** The claims, or why there are none in a word: `malformed`, `signature`, `expired`. */
function lab_read( $token, $secret, $looks_at_end = true ) {
	$parts  = explode( '.', $token );
	$claims = 3 === count( $parts ) ? json_decode( base64_decode( strtr( $parts[1], '-_', '+/' ) ) ) : null;
	if ( ! is_object( $claims ) ) {
		return 'malformed';
	}
	if ( ! hash_equals( lab_base64url( hash_hmac( 'sha256', "$parts[0].$parts[1]", $secret, true ) ), $parts[2] ) ) {
		return 'signature';
	}
	return $looks_at_end && ( $claims->exp ?? PHP_INT_MAX ) < time() ? 'expired' : $claims;
}

/** What the header says behind its first word; null without one. */
function lab_bearer( $names = array( 'HTTP_AUTHORIZATION', 'REDIRECT_HTTP_AUTHORIZATION' ) ) {
	foreach ( $names as $name ) {
		if ( '' !== ( $_SERVER[ $name ] ?? '' ) ) {
			return preg_replace( '/^Bearer /i', '', $_SERVER[ $name ] );
		}
	}
	return null;
}

/** A setting of the plugin that stands in for it here: a fault changes it with a filter. */
function lab_setting( $name, $usual ) {
	return apply_filters( "lab_$name", $usual );
}

/** The secret of the double, as its settings would have it. */
function lab_secret() {
	return lab_setting( 'secret', 'b2c4f1e97a3d58604e1c7b92f5a8d3061e9c' );
}
