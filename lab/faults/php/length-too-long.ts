import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin announces more bytes than it sends',
  stacks: ['nginx-fpm', 'apache-mod-php'],
  causes: ['length-mismatch'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'optimiser',
      "add_filter( 'rest_pre_echo_response', function ( $data ) { header( 'Content-Length: ' . ( strlen( wp_json_encode( $data ) ) + 5 ) ); return $data; } );",
    ),
});
