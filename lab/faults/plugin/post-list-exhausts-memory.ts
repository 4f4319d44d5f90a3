import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the texts of the posts take more memory than PHP may use',
  stacks: ['apache-fpm', 'apache-mod-php'],
  causes: ['critical-error-on-posts'],
  mendable: 'what takes the memory has to be found; the report says how to have it named',
  put: (site) =>
    site.snippet(
      'memory',
      "add_filter( 'the_content', function ( $text ) { if ( defined( 'REST_REQUEST' ) ) { $all = array(); while ( true ) $all[] = str_repeat( 'x', 1000000 ); } return $text; } );",
    ),
});
