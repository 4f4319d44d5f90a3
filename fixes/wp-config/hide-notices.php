define( 'WP_DEBUG_DISPLAY', false );
ini_set( 'display_errors', '0' );
