import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a snippet admits one front end, and the client runs on another',
  stacks: ['apache-fpm', 'nginx-fpm'],
  causes: ['origin-not-admitted'],
  mendable: true,
  entry: () => ({ origin: 'https://app.example.com' }),
  put: (site) =>
    site.snippet(
      'cors',
      `add_action( 'rest_api_init', function () {
	remove_filter( 'rest_pre_serve_request', 'rest_send_cors_headers' );
	add_filter( 'rest_pre_serve_request', function ( $served ) {
		if ( 'https://www.example.com' === get_http_origin() ) header( 'Access-Control-Allow-Origin: https://www.example.com' );
		return $served;
	} );
}, 15 );`,
    ),
});
