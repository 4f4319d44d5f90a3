ini_set( 'display_errors', '0' );
define( 'WP_DEBUG_DISPLAY', false );
