import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the plugin ALTCHA refuses every POST that brings no solved puzzle',
  reports: ['altcha-org/altcha#161', 'altcha-org/altcha-wordpress-next#19'],
  stacks: ['apache-fpm'],
  causes: ['routes-closed'],
  needsLogin: 'the draft is created with a POST that only a login leads to',
  mendable: 'the REST API is exempted in the plugin, under Paths',
  put: (site) =>
    site.snippet(
      'altcha',
      `add_action( 'init', function () {
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) || ! empty( $_POST['altcha'] ) ) return;
	$says = '[ALTCHA] Sorry, your request could not be processed.';
	wp_die( $says, $says, array( 'response' => 403 ) );
}, 1 );`,
    ),
});
