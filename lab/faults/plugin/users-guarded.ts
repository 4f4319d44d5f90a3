import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a plugin against the listing of users refuses their routes to everybody, and the login works',
  reports: ['Really-Simple-Plugins/really-simple-ssl#615'],
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  causes: ['users-guarded'],
  mendable: 'it is switched in the plugin',
  needsLogin: 'whoever is not logged in is refused there anyway',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'users-guarded',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
  return preg_match( '#^/wp/v2/users#', $request->get_route() ) ? new WP_Error( 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.', array( 'status' => 401 ) ) : $result;
}, 10, 3 );`,
    );
  },
  entry: () => ({ auth: application }),
});
