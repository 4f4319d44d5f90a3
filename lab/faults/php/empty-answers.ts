import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin that compresses loses what it compresses',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['empty-answers'],
  mendable: true,
  put: (site) =>
    site.snippet(
      'compressor',
      `add_filter( 'rest_pre_serve_request', function ( $served ) {
	if ( false !== strpos( $_SERVER['HTTP_ACCEPT_ENCODING'] ?? '', 'gzip' ) ) ob_start( '__return_empty_string' );
	return $served;
} );`,
    ),
});
