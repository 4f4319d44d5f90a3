import { defineFault } from '../../fault.ts';
import { reader } from '../../logins.ts';

export default defineFault({
  says: 'the account is deleted as soon as its token is issued',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['user-deleted'],
  mendable: 'who has an account is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'one-login-only',
      "add_filter( 'jwt_auth_token_before_dispatch', function ( $data, $user ) { require_once ABSPATH . 'wp-admin/includes/user.php'; wp_delete_user( $user->ID ); return $data; }, 10, 2 );",
    ),
  entry: () => ({ auth: reader }),
});
