import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a plugin against the listing of users refuses the list alone, and n8n tests its credentials there',
  reports: ['Really-Simple-Plugins/really-simple-ssl#615'],
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  causes: ['users-guarded'],
  mendable: 'it is switched in the plugin',
  needsLogin: 'whoever is not logged in is refused there anyway',
  put: async (site) => {
    await withApplicationPassword(site);
    site.snippet(
      'users-list-guarded',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
  return preg_match( '#^/wp/v2/users(/\\d+)?/?$#', $request->get_route() ) ? new WP_Error( 'rest_cannot_access', 'Only authenticated users can access the User endpoint REST API.', array( 'status' => 401 ) ) : $result;
}, 10, 3 );`,
    );
  },
  entry: () => ({ auth: application, as: 'n8n' }),
});
