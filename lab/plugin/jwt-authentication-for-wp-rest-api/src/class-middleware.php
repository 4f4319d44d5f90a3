<?php
/**
 * Logs in whoever a Bearer token names, on every request but those to token/validate.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

use WP_Error;

defined( 'ABSPATH' ) || exit;

class Middleware {

	/**
	 * Kept until the REST API dispatches: a user filter has no way to answer a request.
	 *
	 * @var WP_Error|null
	 */
	private $refused;

	/**
	 * @param int|string|false $user_id Whom WordPress takes the visitor for so far.
	 * @return int|string|false
	 */
	public function user_of_bearer( $user_id ) {
		$uri = sanitize_url( $_SERVER['REQUEST_URI'] ?? '' );
		if ( $user_id && self::is_rest( $uri ) ) {
			return $user_id;
		}
		if ( strpos( $uri, 'token/validate' ) > 0 ) {
			return $user_id;
		}
		$header = self::header_of( 'HTTP_AUTHORIZATION' ) ?: self::header_of( 'REDIRECT_HTTP_AUTHORIZATION' );
		if ( 0 !== strpos( $header, 'Bearer' ) ) {
			return $user_id;
		}
		try {
			return Bearer::claims( $header )->data->user->id;
		} catch ( Refusal $refusal ) {
			$this->refused = $refusal->as_error();
			return $user_id;
		}
	}

	/**
	 * @param mixed $response What an earlier filter answered, if any did.
	 * @return mixed
	 */
	public function refuse( $response ) {
		return $this->refused ?? $response;
	}

	private static function is_rest( string $uri ): bool {
		return ( defined( 'REST_REQUEST' ) && REST_REQUEST ) || strpos( $uri, rest_get_url_prefix() ) > 0;
	}

	private static function header_of( string $key ): string {
		return sanitize_text_field( $_SERVER[ $key ] ?? '' );
	}
}
