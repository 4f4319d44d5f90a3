import type { LabSite } from '../site.ts';
import { withApplicationPassword } from './application-password.ts';
import { replacePlugin } from './other-plugins.ts';

/** A site with a server of MCP, and an application password that it takes. */
export async function withMcp(site: LabSite): Promise<void> {
  await withApplicationPassword(site);
  await replacePlugin(site, 'mcp-adapter');
}

/**
 * A plugin that is an OAuth server for MCP: the 401 says where its metadata are, which are at the root of the host.
 * `answers` is what becomes of whoever asks for them.
 */
export function withOauth(site: LabSite, answers: 'metadata' | 'nothing' = 'metadata'): void {
  site.snippet(
    'oauth-server',
    `add_filter( 'rest_post_dispatch', function ( $response, $server, $request ) {
  if ( 401 === $response->get_status() && str_starts_with( $request->get_route(), '/mcp/' ) ) {
    $at = home_url( '/.well-known/oauth-protected-resource/wp-json' . $request->get_route() );
    $response->header( 'WWW-Authenticate', 'Bearer resource_metadata="' . $at . '"' );
  }
  return $response;
}, 10, 3 );
${
  answers === 'nothing'
    ? ''
    : `add_action( 'parse_request', function () {
  $path = (string) strtok( $_SERVER['REQUEST_URI'], '?' );
  if ( str_starts_with( $path, '/.well-known/oauth-protected-resource' ) )
    wp_send_json( array( 'resource' => rest_url( 'mcp/mcp-adapter-default-server' ), 'authorization_servers' => array( home_url() ) ) );
  if ( str_starts_with( $path, '/.well-known/oauth-authorization-server' ) )
    wp_send_json( array( 'issuer' => home_url(), 'authorization_endpoint' => home_url( '/authorize' ), 'token_endpoint' => home_url( '/token' ) ) );
} );`
}`,
  );
}
