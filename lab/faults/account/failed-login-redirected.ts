import { defineFault } from '../../fault.ts';
import { wrongLogin } from '../../logins.ts';

export default defineFault({
  says: 'the password is wrong, and the theme sends whoever fails to log in to a page',
  reports: ['usefulteam/jwt-auth#129'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['login-protection'],
  mendable: 'only a person knows the password',
  needsLogin: 'only a login fails',
  put: (site) =>
    site.snippet(
      'failed-login',
      "add_action( 'wp_login_failed', function () { wp_redirect( home_url( '/login/?login=failed' ) ); exit; } );",
    ),
  entry: () => ({ auth: wrongLogin('admin') }),
});
