<?php
/**
 * JSON Web Tokens signed with HMAC.
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

use stdClass;

defined( 'ABSPATH' ) || exit;

class Signed_Token {

	private const HASHES = array(
		'HS256' => 'sha256',
		'HS384' => 'sha384',
		'HS512' => 'sha512',
	);

	/**
	 * Known by name to php-jwt 6.4, which then wants a PEM key.
	 */
	private const KEY_PAIR_ALGORITHMS = array( 'RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES256K', 'EdDSA' );

	public static function issue( array $claims, string $secret, string $algorithm ): string {
		$signed = Json::pack(
			array(
				'typ' => 'JWT',
				'alg' => $algorithm,
			)
		) . '.' . Json::pack( $claims );

		if ( class_exists( 'Firebase\JWT\JWT', false ) ) {
			return \Firebase\JWT\JWT::encode( $claims, $secret, $algorithm );
		}
		if ( ! isset( self::HASHES[ $algorithm ] ) ) {
			// Uncaught on purpose: on a real site this is a 500 as well.
			throw new \DomainException(
				in_array( $algorithm, self::KEY_PAIR_ALGORITHMS, true )
					? 'OpenSSL unable to sign data'
					: 'Algorithm not supported'
			);
		}
		return $signed . '.' . Json::to_base64url( self::mac( $signed, $secret, $algorithm ) );
	}

	public static function verify( string $token, string $secret, string $algorithm ): stdClass {
		// As with the real plugin, whose own classes only extend what another plugin has loaded under that name.
		if ( class_exists( 'Firebase\JWT\JWT', false ) ) {
			try {
				return \Firebase\JWT\JWT::decode( $token, $secret );
			} catch ( \UnexpectedValueException | \DomainException $refused ) {
				throw new Token_Rejected( $refused->getMessage() );
			}
		}
		$segments = explode( '.', $token );
		if ( 3 !== count( $segments ) ) {
			throw new Token_Rejected( 'Wrong number of segments' );
		}
		$header = self::segment( $segments[0], 'Invalid header encoding' );
		$claims = self::segment( $segments[1], 'Invalid claims encoding' );
		if ( is_array( $claims ) ) {
			$claims = (object) $claims;
		}
		if ( ! $claims instanceof stdClass ) {
			throw new Token_Rejected( 'Payload must be a JSON object' );
		}
		self::check_algorithm( $header->alg ?? null, $algorithm );

		$signature = Json::from_base64url( $segments[2] );
		$expected  = self::mac( "$segments[0].$segments[1]", $secret, $algorithm );
		if ( ! hash_equals( $expected, $signature ) ) {
			throw new Token_Rejected( 'Signature verification failed' );
		}
		self::check_times( $claims, time() );
		return $claims;
	}

	/**
	 * @return mixed
	 */
	private static function segment( string $text, string $when_null ) {
		$value = Json::unpack( $text );
		if ( null === $value ) {
			throw new Token_Rejected( $when_null );
		}
		return $value;
	}

	private static function check_algorithm( $named, string $expected ): void {
		if ( empty( $named ) ) {
			throw new Token_Rejected( 'Empty algorithm' );
		}
		if ( ! isset( self::HASHES[ $named ] ) && ! in_array( $named, self::KEY_PAIR_ALGORITHMS, true ) ) {
			throw new Token_Rejected( 'Algorithm not supported' );
		}
		if ( $named !== $expected ) {
			throw new Token_Rejected( 'Incorrect key for this algorithm' );
		}
		if ( ! isset( self::HASHES[ $named ] ) ) {
			throw new Token_Rejected( 'Signature verification failed' );
		}
	}

	private static function check_times( stdClass $claims, int $now ): void {
		foreach ( array( 'nbf', 'iat' ) as $name ) {
			if ( isset( $claims->$name ) && $claims->$name > $now ) {
				throw new Token_Rejected( 'Cannot handle token prior to ' . gmdate( 'Y-m-d\TH:i:sO', $claims->$name ) );
			}
		}
		if ( isset( $claims->exp ) && $now >= $claims->exp ) {
			throw new Token_Rejected( 'Expired token' );
		}
	}

	private static function mac( string $signed, string $secret, string $algorithm ): string {
		return hash_hmac( self::HASHES[ $algorithm ], $signed, $secret, true );
	}
}
