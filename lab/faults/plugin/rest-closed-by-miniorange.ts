import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'the plugin of miniOrange closes the API to guests, with an answer of its own form',
  reports: ['varsitynewsnetwork/wordpress-rest-api-client#27'],
  stacks: ['apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: 'it is switched in the plugin: the answer is sent before a filter could take it back',
  put: (site) =>
    site.snippet(
      'protect-rest',
      `add_filter( 'rest_authentication_errors', function ( $access ) {
	if ( is_user_logged_in() ) return $access;
	wp_send_json( array( 'status' => 'error', 'error' => 'FORBIDDEN', 'code' => '400', 'error_description' => 'Sorry, you are not allowed to access REST API.' ), 403 );
} );`,
    ),
});
