import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'All-In-One Security keeps guests out with a page that has no status of its own, and takes whoever logs in for one',
  reports: ['Arsenal21/all-in-one-wordpress-security#116'],
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['rest-disabled'],
  mendable: 'it is switched in the plugin',
  needsLogin: 'that it refuses whoever logs in as well shows with a login alone',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'guests-blocked-by-page',
      `add_action( 'rest_api_init', function () {
  $GLOBALS['current_user'] = null;
  if ( ! wp_validate_auth_cookie( '', 'logged_in' ) ) wp_die( 'You are not authorized to perform this action.' );
}, 1 );`,
    );
  },
  entry: () => ({ auth: application }),
});
