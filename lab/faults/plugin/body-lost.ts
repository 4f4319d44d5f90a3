import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin reads the body of JSON requests, and nothing is left for WordPress',
  reports: ['WP-API/WP-API#713'],
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['body-lost'],
  mendable: 'it is in the code of a plugin; from outside its name is not seen',
  needsLogin: 'only a login has something to send',
  put: (site) =>
    site.snippet(
      'webhooks',
      "add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) { if ( 0 === strpos( (string) $request->get_header( 'content-type' ), 'application/json' ) ) $request->set_body( '' ); return $result; }, 1, 3 );",
    ),
});
