import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { listed, withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'Solid Security keeps the application password to XML-RPC',
  stacks: ['apache-fpm', 'nginx-fpm', 'https'],
  // No password is tried where a plugin counts them, so that nothing tells them apart.
  causes: ['application-passwords-off-for-user', 'authorization-header-stripped'],
  mendable: 'it is switched in the plugin',
  needsLogin: 'only a login meets it',
  put: async (site) => {
    await withApplicationPassword(site);
    listed(site, 'ithemes-security/v1');
    site.snippet(
      'xmlrpc-alone',
      `add_action( 'wp_authenticate_application_password_errors', function ( $error ) {
  if ( ! defined( 'XMLRPC_REQUEST' ) || ! XMLRPC_REQUEST ) $error->add( 'itsec_application_password_not_allowed', 'This application password is for XML-RPC alone.' );
} );`,
    );
  },
  entry: () => ({ auth: application }),
});
