import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin ends the login with a page of wp_die',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: 'which login may do without is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'protection',
      "add_filter( 'authenticate', function ( $user ) { return $user instanceof WP_User ? wp_die( 'no', '', 403 ) : $user; }, 99 );",
    ),
});
