import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';

export default defineFault({
  says: 'the password is another, and a plugin has one answer for a wrong name and a wrong password',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['wrong-password'],
  mendable: 'the right name and password are known to their owner alone',
  needsLogin: 'only a login meets it',
  entry: () => ({ auth: wrongLogin('admin') }),
  put: (site) =>
    site.snippet(
      'masked',
      `add_filter( 'authenticate', function ( $user ) {
  $told = array( 'invalid_username', 'invalid_email', 'incorrect_password' );
  return is_wp_error( $user ) && in_array( $user->get_error_code(), $told, true )
    ? new WP_Error( 'incorrect_password', 'One of the two is not right.' ) : $user;
}, 99 );`,
    ),
});
