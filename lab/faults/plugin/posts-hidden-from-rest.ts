import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'code of the site hides posts from the REST API',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['posts-route-missing'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'hide',
      "add_filter( 'register_post_type_args', function ( $args, $type ) { if ( 'post' === $type ) $args['show_in_rest'] = false; return $args; }, 10, 2 );",
    ),
});
