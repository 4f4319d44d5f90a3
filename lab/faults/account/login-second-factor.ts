import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'Wordfence asks for a second factor',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: 'which login may do without is for the owner of the site to say',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'protection',
      "add_filter( 'authenticate', function () { return new WP_Error( 'wfls_twofactor_required', 'no' ); }, 99 );",
    ),
});
