<?php
/**
 * From an Authorization header to trusted claims, in the order in which the contract refuses.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

use stdClass;

defined( 'ABSPATH' ) || exit;

class Bearer {

	public static function claims( ?string $header ): stdClass {
		if ( ! $header ) {
			throw new Refusal( 'jwt_auth_no_auth_header' );
		}
		$token     = self::token( $header );
		$secret    = Settings::secret();
		$algorithm = Settings::algorithm();
		try {
			$claims = Signed_Token::verify( $token, $secret, $algorithm );
		} catch ( Token_Rejected $rejected ) {
			throw new Refusal( 'jwt_auth_invalid_token', $rejected->getMessage() );
		}
		if ( get_bloginfo( 'url' ) !== ( $claims->iss ?? null ) ) {
			throw new Refusal( 'jwt_auth_bad_iss' );
		}
		if ( ! isset( $claims->data->user->id ) ) {
			throw new Refusal( 'jwt_auth_bad_request' );
		}
		return $claims;
	}

	private static function token( string $header ): string {
		// The space after the scheme may be missing, as with the real plugin.
		if ( ! preg_match( '/\ABearer\s*(\S+)/', $header, $found ) || ! $found[1] ) {
			throw new Refusal( 'jwt_auth_bad_auth_header' );
		}
		return $found[1];
	}
}
