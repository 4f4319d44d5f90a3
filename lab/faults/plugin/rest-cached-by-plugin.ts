import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin keeps the first answer of each REST address, whatever the method or the token',
  stacks: ['apache-fpm', 'nginx-fpm', 'lighttpd'],
  causes: ['rest-cached'],
  mendable: true,
  // As WP REST API Cache 1.2.0 does; its store outlives the change, so the name of the store says whether it is in use.
  put: (site) =>
    site.snippet(
      'rest-cache',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
	static $refresh = false;
	if ( $refresh || apply_filters( 'rest_cache_skip', WP_DEBUG, $_SERVER['REQUEST_URI'], $server, $request ) ) return $result;
	$key = 'rest_cache_' . md5( $_SERVER['REQUEST_URI'] );
	$kept = get_transient( $key );
	if ( false !== $kept ) return new WP_REST_Response( $kept['data'], $kept['status'] );
	$refresh = true;
	$result = rest_ensure_response( $server->dispatch( $request ) );
	if ( is_wp_error( $result ) ) $result = $server->response_to_data( $result, false );
	set_transient( $key, array( 'data' => json_decode( wp_json_encode( $result->get_data() ), true ), 'status' => $result->get_status() ), 600 );
	return $result;
}, 11, 3 );`,
    ),
});
