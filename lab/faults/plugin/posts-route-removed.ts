import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a security plugin takes the routes of posts out of the REST API',
  stacks: ['nginx-fpm'],
  causes: ['posts-route-missing'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'endpoints',
      "add_filter( 'rest_endpoints', function ( $routes ) { foreach ( array_keys( $routes ) as $route ) if ( 0 === strpos( $route, '/wp/v2/posts' ) ) unset( $routes[ $route ] ); return $routes; } );",
    ),
});
