import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'after too many tries a security plugin ends every login with a page',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-protection'],
  mendable: 'it ends by itself, or in the settings of the plugin',
  needsLogin: 'only a login meets it',
  put: (site) =>
    site.snippet(
      'locked-out',
      `add_filter( 'authenticate', function ( $user ) {
  if ( 'cli' === PHP_SAPI ) {
    return $user;
  }
  status_header( 503 );
  exit( '<!DOCTYPE html><title>Locked out</title><h1>You are temporarily locked out</h1><p>There were too many login attempts.</p>' );
}, 1 );`,
    ),
});
