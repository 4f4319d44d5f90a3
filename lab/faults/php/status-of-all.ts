import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin answers the REST API with 404, and with what was asked for',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['status-mismatch'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'status',
      "add_filter( 'rest_pre_serve_request', function ( $served ) { status_header( 404 ); return $served; } );",
    ),
});
