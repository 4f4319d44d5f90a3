<?php
/**
 * JSON in base64url, with the messages that php-jwt 6.4 gives for what cannot be read.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

defined( 'ABSPATH' ) || exit;

class Json {

	private const FAULTS = array(
		JSON_ERROR_DEPTH          => 'Maximum stack depth exceeded',
		JSON_ERROR_STATE_MISMATCH => 'Invalid or malformed JSON',
		JSON_ERROR_CTRL_CHAR      => 'Unexpected control character found',
		JSON_ERROR_SYNTAX         => 'Syntax error, malformed JSON',
		JSON_ERROR_UTF8           => 'Malformed UTF-8 characters',
	);

	public static function pack( array $value ): string {
		$text = json_encode( $value, JSON_UNESCAPED_SLASHES );
		if ( false === $text ) {
			throw new \DomainException( self::fault() );
		}
		return self::to_base64url( $text );
	}

	/**
	 * Reads one segment of a token.
	 *
	 * @return mixed
	 */
	public static function unpack( string $segment ) {
		$value = json_decode( self::from_base64url( $segment ), false, 512, JSON_BIGINT_AS_STRING );
		if ( JSON_ERROR_NONE !== json_last_error() ) {
			throw new Token_Rejected( self::fault() );
		}
		return $value;
	}

	public static function to_base64url( string $bytes ): string {
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}

	public static function from_base64url( string $text ): string {
		// Not strict: characters outside the alphabet are skipped, as php-jwt does.
		return (string) base64_decode( strtr( $text, '-_', '+/' ) );
	}

	private static function fault(): string {
		$error = json_last_error();
		return self::FAULTS[ $error ] ?? "Unknown JSON error: $error";
	}
}
