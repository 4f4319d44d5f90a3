import { defineFault } from '../../fault.ts';
import { application } from '../../logins.ts';
import { withApplicationPassword } from '../../parts/application-password.ts';

export default defineFault({
  says: 'a server for OAuth takes every Authorization header for a token of its own, and prints its refusal before the answer of WordPress',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['password-taken-for-token'],
  mendable: 'the lab has what Enable Mastodon Apps did before 0.9 as a snippet, which no update takes away',
  needsLogin: 'only a password in the header meets it',
  async put(site) {
    await withApplicationPassword(site);
    site.snippet(
      'oauth-server',
      `add_filter( 'determine_current_user', function ( $user ) {
  if ( empty( $_SERVER['HTTP_AUTHORIZATION'] ) || did_action( 'lab_refused' ) ) return $user;
  do_action( 'lab_refused' );
  http_response_code( 401 );
  header( 'WWW-Authenticate: Bearer realm="Service", error="invalid_request"' );
  echo '{"error":"invalid_request","error_description":"Malformed auth header"}';
  return $user;
}, 10 );`,
    );
  },
  entry: () => ({ auth: application }),
});
