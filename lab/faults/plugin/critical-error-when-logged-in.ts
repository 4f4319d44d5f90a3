import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin breaks off the REST API for who is logged in',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['critical-error-with-token', 'draft-left-behind'],
  mendable: 'the plugin has to be found, in the log or by switching plugins off',
  needsLogin: 'only who is logged in meets it',
  put: (site) =>
    site.snippet(
      'for-members',
      "add_action( 'rest_api_init', function () { if ( is_user_logged_in() ) { not_there(); } } );",
    ),
});
