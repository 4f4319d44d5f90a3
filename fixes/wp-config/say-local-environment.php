define( 'WP_ENVIRONMENT_TYPE', 'local' );
