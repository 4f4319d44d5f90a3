<?php
$secret = $lab['secret'] ?? 'b2c4f1e97a3d58604e1c7b92f5a8d3061e9c';
if ( '' !== $secret ) {
	file_put_contents( WPMU_PLUGIN_DIR . '/secret.php', "<?php define( 'GRAPHQL_JWT_AUTH_SECRET_KEY', '$secret' );" );
}
flush_rewrite_rules();
