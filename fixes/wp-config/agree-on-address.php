define( 'WP_HOME', '{{agreed_url}}' );
