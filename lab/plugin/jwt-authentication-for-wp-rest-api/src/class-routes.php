<?php
/**
 * The two routes of jwt-auth/v1.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

use WP_Error;
use WP_REST_Request;
use WP_User;

defined( 'ABSPATH' ) || exit;

class Routes {

	public static function register(): void {
		$callbacks = array(
			'token'          => 'log_in',
			'token/validate' => 'validate',
		);
		foreach ( $callbacks as $path => $method ) {
			register_rest_route(
				'jwt-auth/v1',
				$path,
				array(
					'methods'             => 'POST',
					'callback'            => self::refusing( $method ),
					'permission_callback' => '__return_true',
				)
			);
		}
	}

	private static function refusing( string $method ): callable {
		return static function ( WP_REST_Request $request ) use ( $method ) {
			try {
				return self::$method( $request );
			} catch ( Refusal $refusal ) {
				return $refusal->as_error();
			}
		};
	}

	/**
	 * @return mixed What the dispatch filter makes of the answer.
	 */
	private static function log_in( WP_REST_Request $request ) {
		$secret = Settings::secret();
		$user   = wp_authenticate( $request['username'], $request['password'] );
		if ( $user instanceof WP_Error ) {
			$code = $user->get_error_code();
			throw new Refusal( "[jwt_auth] $code", $user->get_error_message( $code ) );
		}
		$claims    = self::claims_for( $user );
		$algorithm = Settings::algorithm();
		$token     = Signed_Token::issue(
			apply_filters( 'jwt_auth_token_before_sign', $claims, $user ),
			$secret,
			$algorithm
		);
		$answer    = array(
			'token'             => $token,
			'user_email'        => $user->user_email,
			'user_nicename'     => $user->user_nicename,
			'user_display_name' => $user->display_name,
		);
		return apply_filters( 'jwt_auth_token_before_dispatch', $answer, $user );
	}

	private static function claims_for( WP_User $user ): array {
		$now = time();
		return array(
			'iss'  => get_bloginfo( 'url' ),
			'iat'  => $now,
			'nbf'  => apply_filters( 'jwt_auth_not_before', $now, $now ),
			'exp'  => apply_filters( 'jwt_auth_expire', $now + WEEK_IN_SECONDS, $now ),
			// A string, as clients of the real plugin know it.
			'data' => array( 'user' => array( 'id' => (string) $user->ID ) ),
		);
	}

	private static function validate( WP_REST_Request $request ): array {
		// The named user is not looked up: a deleted user's token stays valid here.
		Bearer::claims( $request->get_header( 'Authorization' ) );
		return array(
			'code' => 'jwt_auth_valid_token',
			'data' => array( 'status' => 200 ),
		);
	}
}
