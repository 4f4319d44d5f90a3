import { defineShape } from '../parts/well.ts';

export default defineShape({
  says: 'a list of a hundred posts needs more memory than there is, short ones do not',
  reports: ['canbican/wordpress-java#80', 'WP-API/WP-API#1646'],
  stacks: ['apache-fpm'],
  put: (site) =>
    site.snippet(
      'hungry',
      "add_filter( 'rest_post_query', function ( $args ) { if ( ( $args['posts_per_page'] ?? 10 ) > 50 ) str_repeat( 'x', 1 << 30 ); return $args; } );",
    ),
});
