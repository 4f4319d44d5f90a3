import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin takes long for every list of posts',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['slow-post-list'],
  mendable: 'the slow code has to be found; the report says how',
  entry: () => ({ timeout: '4s' }),
  put: (site) =>
    site.snippet(
      'slow',
      "add_filter( 'rest_post_query', function ( $args ) { sleep( 8 ); return $args; } );",
    ),
});
