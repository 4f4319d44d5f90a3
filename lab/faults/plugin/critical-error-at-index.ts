import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin breaks what WordPress says of its API at /wp-json/, and nothing else',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['critical-error-at-index'],
  mendable: 'the error is in a plugin of the site; the report says how to have it named',
  put: (site) =>
    site.snippet('index', "add_filter( 'rest_index', function () { throw new Error( 'index' ); } );"),
});
