<?php
/**
 * Plugin Name:  JWT contract plugin (wp-rest-doctor test double)
 * Description:  For tests only. Answers on the wire as "JWT Authentication for WP REST API" 1.3.4 does; it is not that plugin and shares no code with it.
 * Version:      1.3.4
 * Requires PHP: 7.4
 * Author:       wp-rest-doctor
 * License:      MIT
 *
 * @package WpRestDoctor\ContractPlugin
 */

namespace WpRestDoctor\ContractPlugin;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/src/class-token-rejected.php';
require __DIR__ . '/src/class-refusal.php';
require __DIR__ . '/src/class-json.php';
require __DIR__ . '/src/class-signed-token.php';
require __DIR__ . '/src/class-settings.php';
require __DIR__ . '/src/class-bearer.php';
require __DIR__ . '/src/class-middleware.php';
require __DIR__ . '/src/class-routes.php';

$middleware = new Middleware();

add_filter( 'determine_current_user', array( $middleware, 'user_of_bearer' ) );
add_filter( 'rest_pre_dispatch', array( $middleware, 'refuse' ) );
add_action( 'rest_api_init', array( Routes::class, 'register' ) );
add_action( 'rest_api_init', array( Settings::class, 'send_cors_header' ) );
