import { defineFault } from '../../fault.ts';
import { withMcp, withOauth } from '../../parts/mcp.ts';

export default defineFault({
  says: 'WordPress leads whoever asks for the OAuth metadata of the MCP server to its home page',
  reports: ['use-novamira/novamira#107', 'use-novamira/novamira#62'],
  stacks: ['apache-mod-php', 'apache-fpm', 'nginx-fpm'],
  causes: ['well-known-unanswered'],
  mendable: 'the plugin is to be updated',
  put: async (site) => {
    await withMcp(site);
    withOauth(site, 'nothing');
    site.snippet(
      'leads-home',
      "add_action( 'template_redirect', function () { if ( is_404() ) { wp_redirect( home_url( '/' ), 301 ); exit; } } );",
    );
  },
  entry: () => ({ auth: undefined, as: 'mcp' }),
});
