import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin breaks off for each post that the REST API shows',
  stacks: ['nginx-fpm', 'apache-mod-php', 'apache-fpm', 'nginx-apache'],
  causes: ['critical-error-on-posts'],
  mendable: 'the error is in a plugin of the site; the report says how to have it named',
  put: (site) =>
    site.snippet(
      'broken',
      "add_filter( 'rest_prepare_post', function ( $r ) { a_function_that_is_not_there(); return $r; } );",
    ),
});
