/**
 * A class of the name that php-jwt has, in the manner of one of its versions, as another plugin may load it first.
 * Version 5 admits no algorithm that the caller does not list; version 7 takes no secret of fewer than 32 bytes.
 */
export function phpJwt(version: 5 | 7): string {
  const refuses =
    version === 5
      ? `throw new \\UnexpectedValueException( 'Algorithm not allowed' );`
      : `if ( ! hash_equals( self::mac( $parts[0], $parts[1], $secret ), self::bytes( $parts[2] ) ) ) {
      throw new \\UnexpectedValueException( 'Signature verification failed' );
    }
    return json_decode( self::bytes( $parts[1] ) );`;
  const checksLength =
    version === 5
      ? ''
      : `if ( strlen( $secret ) < 32 ) {
      throw new \\DomainException( 'Provided key is too short' );
    }`;
  return `namespace Firebase\\JWT;

class JWT {
  public static function encode( $payload, $key, $alg = 'HS256' ) {
    $secret = self::secret( $key );
    $head   = self::safe( json_encode( array( 'typ' => 'JWT', 'alg' => $alg ) ) );
    $body   = self::safe( json_encode( $payload ) );
    return $head . '.' . $body . '.' . self::safe( self::mac( $head, $body, $secret ) );
  }
  public static function decode( $jwt, $key ) {
    $parts = explode( '.', $jwt );
    if ( 3 !== count( $parts ) ) {
      throw new \\UnexpectedValueException( 'Wrong number of segments' );
    }
    if ( null === json_decode( self::bytes( $parts[0] ) ) ) {
      throw new \\DomainException( 'Syntax error, malformed JSON' );
    }
    $secret = self::secret( $key );
    ${refuses}
  }
  private static function secret( $key ) {
    $secret = is_object( $key ) ? $key->getKeyMaterial() : $key;
    ${checksLength}
    return $secret;
  }
  private static function mac( $head, $body, $secret ) {
    return hash_hmac( 'sha256', $head . '.' . $body, $secret, true );
  }
  private static function bytes( $text ) {
    return base64_decode( strtr( $text, '-_', '+/' ) );
  }
  private static function safe( $bytes ) {
    return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
  }
}`;
}
