import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a snippet answers REST errors with 200',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['status-mismatch'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'status',
      "add_filter( 'rest_post_dispatch', function ( $response ) { if ( $response->is_error() ) { $response->set_status( 200 ); } return $response; } );",
    ),
});
