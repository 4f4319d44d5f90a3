<?php
/**
 * What wp-config.php and filters decide.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

defined( 'ABSPATH' ) || exit;

class Settings {

	/**
	 * The names the real plugin lets through, more than it can sign with.
	 */
	private const ALGORITHM = '/\A(HS|RS|ES|PS)(256|384|512)\z/';

	/**
	 * Read at each use: a constant defined below wp-settings.php is there for routes, not for the middleware.
	 */
	public static function secret(): string {
		$secret = defined( 'JWT_AUTH_SECRET_KEY' ) ? JWT_AUTH_SECRET_KEY : '';
		if ( ! $secret ) {
			throw new Refusal( 'jwt_auth_bad_config' );
		}
		return (string) $secret;
	}

	public static function algorithm(): string {
		$algorithm = apply_filters( 'jwt_auth_algorithm', 'HS256' );
		if ( ! is_string( $algorithm ) || ! preg_match( self::ALGORITHM, $algorithm ) ) {
			throw new Refusal( 'jwt_auth_unsupported_algorithm' );
		}
		return $algorithm;
	}

	public static function send_cors_header(): void {
		if ( ! defined( 'JWT_AUTH_CORS_ENABLE' ) || ! JWT_AUTH_CORS_ENABLE ) {
			return;
		}
		$allowed = apply_filters(
			'jwt_auth_cors_allow_headers',
			'Access-Control-Allow-Headers, Content-Type, Authorization'
		);
		header( "Access-Control-Allow-Headers: $allowed" );
	}
}
