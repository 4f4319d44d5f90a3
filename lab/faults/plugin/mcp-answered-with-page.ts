import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withMcp } from '../../parts/mcp.ts';

export default defineFault({
  says: 'the server of MCP is active, and code of the site answers each POST to it with a page',
  reports: [],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['mcp-answer-replaced'],
  mendable: 'the lab knows no plugin that does so',
  needsLogin: 'without one initialize alone is seen',
  async put(site) {
    await withMcp(site);
    site.snippet(
      'early-page',
      `add_action( 'init', function () {
  if ( 'POST' === $_SERVER['REQUEST_METHOD'] && str_contains( $_SERVER['REQUEST_URI'], '/mcp/' ) ) {
    header( 'Content-Type: text/html; charset=UTF-8' );
    exit( '<!DOCTYPE html><html><head><title>Shop</title></head><body>Welcome</body></html>' );
  }
} );`,
    );
  },
  entry: () => ({ auth: application, as: 'mcp' }),
});
