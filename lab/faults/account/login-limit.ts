import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a limit on attempts has locked the login',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: 'which login may do without is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'protection',
      "add_filter( 'authenticate', function () { return new WP_Error( 'too_many_retries', 'no' ); }, 99 );",
    ),
});
