import type { LabSite } from '../site.ts';

/** Adds so many routes as plugins do that have many: a shop's alone make an index of 1.2 MB. */
export function addRoutes(site: LabSite, routes: number): void {
  site.snippet(
    'many-routes',
    `add_action( 'rest_api_init', function () {
	for ( $i = 0; $i < ${routes}; $i++ ) {
		register_rest_route( 'many/v1', "/thing-$i/(?P<id>[\\\\d]+)", array(
			'methods'             => 'GET,POST',
			'permission_callback' => '__return_true',
			'callback'            => '__return_true',
			'args'                => array_fill_keys( array_map( fn( $k ) => "argument_$k", range( 1, 20 ) ), array( 'type' => 'string', 'description' => str_repeat( 'lorem ', 6 ) ) ),
		) );
	}
}, 99 );`,
  );
}
