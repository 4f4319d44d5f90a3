import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a theme hooks a function that is not there, and PHP prints the error with status 200',
  reports: ['johngodley/redirection#1648'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['critical-error'],
  mendable: "the error is in the site's own PHP code; the report says how to have it named",
  put: (site) =>
    site.snippet(
      'theme',
      "ini_set( 'display_errors', '1' );\nadd_filter( 'rest_jsonp_enabled', '_return_false' );",
    ),
});
