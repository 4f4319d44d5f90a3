import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a shortcode of the theme breaks off in one post',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['critical-error-on-posts'],
  mendable: 'the error is in the theme; the report says how to find the post',
  put: (site) =>
    site.snippet(
      'shortcode',
      "add_filter( 'the_content', function ( $text ) { if ( 1 === get_the_ID() ) a_function_of_the_theme(); return $text; } );",
    ),
});
