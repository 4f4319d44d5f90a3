<?php
/**
 * Plugin Name: WooCommerce
 * Description: For tests only. Takes consumer keys and answers for its products on the wire as WooCommerce does; shares no code with it.
 */

$GLOBALS['shop'] = array( 'key' => null, 'error' => null );

function shop_error( $code, $text, $status ) {
	return new WP_Error( "woocommerce_rest_$code", $text, array( 'status' => $status ) );
}

/** Its own routes, by the address that was asked: pretty, below index.php or in the query. */
function shop_is_asked() {
	$asked = (string) ( $_SERVER['REQUEST_URI'] ?? '' );
	$route = isset( $_GET['rest_route'] ) ? $_GET['rest_route'] : preg_replace( '~^.*?/wp-json/~', '', (string) strtok( $asked, '?' ) );
	return 1 === preg_match( '~^/?wc[/-]~', $route );
}

/** The user of the key; keys are kept as hashes, secrets as they are. Over http it looks at signatures alone. */
function shop_user( $user ) {
	if ( ! empty( $user ) || ! shop_is_asked() ) {
		return $user;
	}
	$query  = ! empty( $_GET['consumer_key'] ) && ! empty( $_GET['consumer_secret'] );
	$key    = $query ? $_GET['consumer_key'] : ( $_SERVER['PHP_AUTH_USER'] ?? '' );
	$secret = $query ? $_GET['consumer_secret'] : ( $_SERVER['PHP_AUTH_PW'] ?? '' );
	if ( ! is_ssl() || '' === $key || '' === $secret ) {
		return false;
	}
	$kept  = get_option( 'shop_keys', array() );
	$found = $kept[ hash_hmac( 'sha256', $key, 'wc-api' ) ] ?? null;
	if ( null === $found ) {
		return false;
	}
	if ( ! hash_equals( $found['secret'], $secret ) ) {
		$GLOBALS['shop']['error'] = shop_error( 'authentication_error', 'Consumer secret is invalid.', 401 );
		return false;
	}
	$GLOBALS['shop']['key'] = $found;
	return $found['user'];
}
add_filter( 'determine_current_user', 'shop_user', 15 );

// It asks who is there before WordPress does, so that WordPress speaks of a wrong application password on every route.
add_filter( 'rest_authentication_errors', function ( $error ) {
	if ( empty( $error ) ) {
		get_current_user_id();
	}
	return $error;
} );
add_filter( 'rest_authentication_errors', fn( $error ) => empty( $error ) ? $GLOBALS['shop']['error'] : $error, 15 );

add_filter(
	'rest_pre_dispatch',
	function ( $result, $server, $request ) {
		$key = $GLOBALS['shop']['key'];
		if ( null === $key || 'OPTIONS' === $request->get_method() ) {
			return $result;
		}
		$needed = in_array( $request->get_method(), array( 'GET', 'HEAD' ), true ) ? 'read' : 'write';
		return in_array( $key['permissions'], array( $needed, 'read_write' ), true )
			? $result
			: shop_error( 'authentication_error', "The API key provided does not have $needed permissions.", 401 );
	},
	10,
	3
);

/** Its capabilities are of its own post type; administrators and shop managers have them. */
function shop_may( $capability, $code, $text ) {
	return current_user_can( $capability ) ? true : shop_error( $code, $text, rest_authorization_required_code() );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'wc/v3',
			'/products',
			array(
				'methods'             => 'GET',
				'permission_callback' => fn() => shop_may( 'manage_options', 'cannot_view', 'Sorry, you cannot list resources.' ),
				'callback'            => fn() => array( array( 'id' => 7, 'name' => 'Cup' ) ),
			)
		);
		foreach ( array( '/products/categories', '/settings/general' ) as $route ) {
			register_rest_route(
				'wc/v3',
				$route,
				array(
					'methods'             => 'GET',
					'permission_callback' => fn() => shop_may( 'manage_options', 'cannot_view', 'Sorry, you cannot list resources.' ),
					'callback'            => fn() => array( array( 'id' => 'shop', 'label' => 'Shop' ) ),
				)
			);
		}
		register_rest_route(
			'wc/v3',
			'/products/batch',
			array(
				'methods'             => 'POST, PUT, PATCH',
				'permission_callback' => fn() => shop_may( 'manage_options', 'cannot_batch', 'Sorry, you are not allowed to batch manipulate this resource.' ),
				// Nobody may come to anything here: whoever did would see it.
				'callback'            => function ( $request ) {
					foreach ( array( 'create', 'update', 'delete' ) as $what ) {
						if ( ! empty( $request[ $what ] ) ) {
							return new WP_Error( 'shop_changed', "This would $what products.", array( 'status' => 500 ) );
						}
					}
					return array();
				},
			)
		);
	}
);
