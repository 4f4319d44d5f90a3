import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Two Factor keeps users with a second factor out of the API',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: true,
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'protection',
      `add_filter( 'authenticate', function ( $user ) {
  $is_admitted = apply_filters( 'two_factor_user_api_login_enable', false, $user instanceof WP_User ? $user->ID : 0 );
  return $user instanceof WP_User && ! $is_admitted ? new WP_Error( 'invalid_application_credentials', 'no' ) : $user;
}, 31 );`,
    ),
});
