import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin breaks off every REST request',
  stacks: ['apache-fpm', 'nginx-fpm', 'apache-cgi'],
  causes: ['critical-error'],
  mendable: "the error is in the site's own PHP code; the report says how to have it named",
  put: (site) =>
    site.snippet('broken', "add_action( 'rest_api_init', function () { a_function_that_is_not_there(); } );"),
});
