import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin asks a server that does not answer whenever somebody logs in',
  stacks: ['nginx-fpm', 'apache-fpm'],
  causes: ['login-hangs'],
  mendable: 'the plugin has to be found and changed',
  needsLogin: 'only a login is kept waiting',
  put: (site) =>
    site.snippet(
      'wait',
      `add_filter( 'authenticate', function ( $user ) { sleep( 60 ); return $user; }, 99 );`,
    ),
  // Long enough for all else on a machine under load.
  entry: () => ({ timeout: '8s', retries: 0 }),
});
