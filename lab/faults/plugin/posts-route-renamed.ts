import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a theme gives posts another route in the REST API',
  stacks: ['apache-fpm'],
  causes: ['posts-route-missing'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'rename',
      "add_filter( 'register_post_type_args', function ( $args, $type ) { if ( 'post' === $type ) $args['rest_base'] = 'articles'; return $args; }, 10, 2 );",
    ),
});
