import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a page cache of WordPress keeps REST answers by their address',
  stacks: ['apache-fpm', 'apache-mod-php', 'nginx-fpm'],
  causes: ['rest-cached'],
  mendable: true,
  // As W3 Total Cache and others do it: the store is asked before the plugins are loaded, DONOTCACHEPAGE when it is filled.
  put: (site) =>
    site.snippet(
      'page-cache',
      `if ( 'GET' === $_SERVER['REQUEST_METHOD'] && false !== strpos( $_SERVER['REQUEST_URI'], '/wp-json/' ) ) {
	$kept = '${site.folder}/kept-' . md5( $_SERVER['REQUEST_URI'] );
	if ( is_file( $kept ) && ! is_file( WPMU_PLUGIN_DIR . '/skip-rest-cache.php' ) ) {
		header( 'Content-Type: application/json; charset=UTF-8' );
		exit( file_get_contents( $kept ) );
	}
	ob_start( function ( $body ) use ( $kept ) {
		if ( 200 === http_response_code() && ! defined( 'DONOTCACHEPAGE' ) ) @file_put_contents( $kept, $body );
		return $body;
	} );
}`,
    ),
});
