import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withMcp } from '../../parts/mcp.ts';

export default defineFault({
  says: 'the server of MCP is active, and a plugin answers its route with 403',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['client-route-closed'],
  mendable: 'the lab knows no plugin that does so',
  async put(site) {
    await withMcp(site);
    site.snippet(
      'mcp-refused',
      `add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
  return str_starts_with( $request->get_route(), '/mcp/' )
    ? new WP_Error( 'blocked_by_policy', 'Blocked.', array( 'status' => 403 ) ) : $result;
}, 10, 3 );`,
    );
  },
  entry: () => ({ auth: application, as: 'mcp' }),
});
