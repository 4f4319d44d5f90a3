define( 'WP_HOME', '{{site_url}}' );
