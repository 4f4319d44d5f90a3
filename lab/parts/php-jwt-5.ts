/** A class of that name with the manner of php-jwt 5: without a list of algorithms it admits none. */
export const oldLibrary = `namespace Firebase\\JWT;

class JWT {
  public static function encode( $payload, $key, $alg = 'HS256' ) {
    $hash     = array( 'HS256' => 'sha256', 'HS384' => 'sha384', 'HS512' => 'sha512' );
    $segments = array( self::pack( array( 'typ' => 'JWT', 'alg' => $alg ) ), self::pack( $payload ) );
    $mac      = hash_hmac( $hash[ $alg ], implode( '.', $segments ), $key, true );
    return implode( '.', $segments ) . '.' . self::safe( $mac );
  }
  public static function decode( $jwt, $key, array $allowed = array() ) {
    $parts = explode( '.', $jwt );
    if ( 3 !== count( $parts ) ) {
      throw new \\UnexpectedValueException( 'Wrong number of segments' );
    }
    $header = json_decode( base64_decode( strtr( $parts[0], '-_', '+/' ) ) );
    if ( null === $header ) {
      throw new \\UnexpectedValueException( 'Invalid header encoding' );
    }
    if ( ! in_array( $header->alg ?? '', $allowed, true ) ) {
      throw new \\UnexpectedValueException( 'Algorithm not allowed' );
    }
    return json_decode( base64_decode( strtr( $parts[1], '-_', '+/' ) ) );
  }
  private static function pack( $value ) {
    return self::safe( json_encode( $value ) );
  }
  private static function safe( $bytes ) {
    return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
  }
}`;
