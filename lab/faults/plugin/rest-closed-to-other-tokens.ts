import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the plugin of miniOrange takes no token but its own below wp/v2',
  reports: ['devbean/obsidian-wordpress#46'],
  stacks: ['apache-fpm'],
  causes: ['rest-disabled'],
  needsLogin: 'that it refuses the token of a user too shows with one alone',
  mendable: 'it is switched in the plugin',
  put: (site) =>
    site.snippet(
      'own-tokens',
      `add_action( 'rest_api_init', function () {
	if ( stripos( explode( '?', $_SERVER['REQUEST_URI'] )[0], '/wp/v2' ) === false ) return;
	wp_send_json( array( 'status' => 'error', 'error' => 'UNAUTHORIZED', 'error_description' => 'Sorry, you are not allowed to access REST API.' ), 401 );
} );`,
    ),
});
