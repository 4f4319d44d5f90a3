import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin breaks off before a post is saved',
  stacks: ['apache-fpm'],
  causes: ['critical-error-on-create'],
  mendable: 'the error is in a plugin of the site; the report says how to have it named',
  needsLogin: 'only who writes a post sees it',
  put: (site) =>
    site.snippet(
      'broken',
      "add_filter( 'rest_pre_insert_post', function () { a_function_that_is_not_there(); } );",
    ),
});
