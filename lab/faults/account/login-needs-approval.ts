import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'New User Approve has not approved the user yet',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: 'who may log in is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'protection',
      "add_filter( 'wp_authenticate_user', function () { return new WP_Error( 'pending_approval', 'no' ); } );",
    ),
});
