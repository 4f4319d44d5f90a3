import { defineFault } from '../../fault.ts';

export default defineFault({
  says: 'a plugin shows guests a page of its own in place of everything, with status 200',
  reports: ['uhm-coe/authorizer#4'],
  stacks: ['apache-fpm'],
  causes: ['rest-lockdown'],
  mendable: 'it is switched in the plugin',
  put: (site) =>
    site.snippet(
      'private-site',
      `add_action( 'parse_request', function () {
	if ( ! is_user_logged_in() ) wp_die( '<p>You are browsing this site anonymously.</p>', 'Access Restricted', array( 'response' => 200 ) );
}, 9 );`,
    ),
});
