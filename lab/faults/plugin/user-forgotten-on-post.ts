import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'code in mu-plugins takes everybody who sends a POST without a cookie for a guest',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['authorization-lost-on-post'],
  mendable: 'only a person can find the code',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'no-user-on-post',
      "add_filter( 'determine_current_user', fn( $user ) => 'POST' === $_SERVER['REQUEST_METHOD'] && ! $_COOKIE ? false : $user, 99 );",
    );
  },
  entry: () => ({ auth: application }),
});
